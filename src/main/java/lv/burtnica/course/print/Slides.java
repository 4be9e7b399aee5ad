package lv.burtnica.course.print;

import java.util.ArrayList;
import java.util.List;
import lv.burtnica.course.Course;
import lv.burtnica.course.Lesson;
import lv.burtnica.press.Artwork;
import lv.burtnica.press.Block;
import lv.burtnica.press.Bullets;
import lv.burtnica.press.Columns;
import lv.burtnica.press.Heading;
import lv.burtnica.press.Paragraph;
import lv.burtnica.press.Picture;
import lv.burtnica.press.QrCode;
import lv.burtnica.press.Section;
import lv.burtnica.press.Spacer;
import lv.burtnica.press.Steps;
import lv.burtnica.press.Table;
import lv.burtnica.press.Title;
import lv.burtnica.press.Words;

/** Six lying pages that tell of the course: each has one thought, in letters that are read from the other end of a table. */
final class Slides {

    /** More does not fit on a slide in letters of that size. */
    static final int MOST = 8;
    /** They share their slide with whom the course is for. */
    private static final int OUTCOMES = 6;
    private static final double QR_MILLIMETRES = 55;

    private final Course course;
    private final PackWords words;
    private final String address;

    Slides(Course course, PackWords words, String address) {
        this.course = course;
        this.words = words;
        this.address = address;
    }

    /** @param dishes the titles of what is cooked in the course */
    List<Section> pages(List<String> dishes) {
        return List.of(first(), why(), lessons(), oneLesson(), cooking(dishes), start());
    }

    private Section first() {
        return slide(course.title(), List.of(
                Spacer.fill(),
                new Columns(List.of(
                        Columns.Column.of(3, new Title(Words.of(course.title()), Words.of(course.aim()), "slaids-1")),
                        Columns.Column.of(1, Picture.of(new Artwork.Drawing("pot"), "", Picture.Size.BAND)))),
                Spacer.fill()));
    }

    private Section why() {
        var outcomes = course.lessons().stream().flatMap(lesson -> lesson.outcomes().stream().limit(1)).toList();
        return slide(2, "slide-whom", List.of(
                Paragraph.of(course.audience()), Spacer.lines(0.5), Paragraph.of(Words.strong(words.text("outcomes"))),
                new Bullets(some(outcomes, OUTCOMES, words))));
    }

    private Section lessons() {
        var titles = course.lessons().stream().map(Lesson::title).toList();
        return slide(3, "slide-lessons", List.of(Steps.of(titles.stream().limit(MOST))));
    }

    private Section oneLesson() {
        var lesson = course.lessons().getFirst();
        var columns = List.of(
                Table.Column.of(words.text("part"), 5), new Table.Column(words.text("long"), 1.4, true));
        var rows = lesson.agenda().stream().limit(MOST)
                .map(part -> List.of(Words.of(part.title()), Words.of(words.text("minutes", "n", part.minutes()))))
                .toList();
        return slide(4, "slide-hours", List.of(new Table(columns, rows)));
    }

    private Section cooking(List<String> dishes) {
        return slide(5, "slide-cooking", List.of(
                Paragraph.of(words.text("slide-cooking-how")), Spacer.lines(0.5), new Bullets(some(dishes, MOST, words))));
    }

    private Section start() {
        var text = List.<Block>of(
                new Bullets(List.of(Words.of(words.text("slide-start-leaders")), Words.of(words.text("slide-start-papers")),
                        Words.of(words.text("slide-start-change")), Words.of(words.text("slide-start-free")))),
                Spacer.lines(0.5), Paragraph.of(Words.strong(address)));
        return slide(6, "slide-start", List.of(new Columns(List.of(
                new Columns.Column(3, Columns.Align.TOP, text),
                Columns.Column.of(1, new QrCode(address, words.text("address-qr"), QR_MILLIMETRES))))));
    }

    /** As many as fit, then how many more there are. */
    static List<Words> some(List<String> lines, int most, PackWords words) {
        var shown = new ArrayList<>(lines.stream().limit(lines.size() > most ? most - 1 : most).map(Words::of).toList());
        if (lines.size() > most) {
            shown.add(Words.of(words.text("and-more", "n", lines.size() - shown.size())));
        }
        return shown;
    }

    private Section slide(int number, String key, List<Block> blocks) {
        var title = words.text(key);
        var all = new ArrayList<Block>();
        all.add(Heading.listed(1, title, "slaids-" + number));
        all.add(Spacer.lines(0.5));
        all.addAll(blocks);
        return slide(title, all);
    }

    private static Section slide(String title, List<Block> blocks) {
        return Section.bare(title, blocks);
    }
}
