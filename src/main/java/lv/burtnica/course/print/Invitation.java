package lv.burtnica.course.print;

import java.util.ArrayList;
import java.util.List;
import lv.burtnica.course.Course;
import lv.burtnica.press.Artwork;
import lv.burtnica.press.Block;
import lv.burtnica.press.Box;
import lv.burtnica.press.Bullets;
import lv.burtnica.press.Columns;
import lv.burtnica.press.Heading;
import lv.burtnica.press.Paragraph;
import lv.burtnica.press.Picture;
import lv.burtnica.press.QrCode;
import lv.burtnica.press.RuledLines;
import lv.burtnica.press.Section;
import lv.burtnica.press.Spacer;
import lv.burtnica.press.Title;
import lv.burtnica.press.Words;
import org.jspecify.annotations.Nullable;

/** One page that asks other services to a joint breakfast, where they hear of the course. */
final class Invitation {

    private static final int PART_LEVEL = 2;
    private static final double QR_MILLIMETRES = 30;

    private final Course course;
    private final PackWords words;
    private final String address;

    Invitation(Course course, PackWords words, String address) {
        this.course = course;
        this.words = words;
        this.address = address;
    }

    Section page(Meeting meeting) {
        var title = words.text("invitation");
        var blocks = new ArrayList<Block>();
        blocks.add(new Columns(List.of(
                Columns.Column.of(3, new Title(Words.of(title), Words.of(words.text("invitation-to")), "lapa-invitation")),
                Columns.Column.of(1, Picture.of(new Artwork.Drawing("pot"), "", Picture.Size.VIGNETTE)))));
        blocks.add(Paragraph.lead(words.text("invitation-what", "course", course.title())));
        blocks.add(new Box(Box.Frame.MARGIN, List.of(when(meeting))));
        blocks.add(Heading.plain(PART_LEVEL, words.text("about-course")));
        blocks.add(Paragraph.of(course.aim()));
        blocks.add(Paragraph.of(course.audience()));
        blocks.add(Heading.plain(PART_LEVEL, words.text("lessons", "n", course.lessons().size())));
        blocks.add(new Bullets(Slides.some(course.lessons().stream().map(lesson -> lesson.title()).toList(), Slides.MOST, words)));
        blocks.add(Spacer.fill());
        blocks.add(new Columns(List.of(
                Columns.Column.of(3, Paragraph.of(words.text("for-everyone", "address", address)), new RuledLines(1),
                        Paragraph.quiet(words.text("answer-to"))),
                Columns.Column.of(1, new QrCode(address, words.text("address-qr"), QR_MILLIMETRES)))));
        return Section.bare(title, blocks);
    }

    private Block when(Meeting meeting) {
        var date = meeting.date();
        var time = meeting.time();
        return new Columns(List.of(
                column(3, "meeting-date", date == null ? null : words.wording().date(date)),
                column(1.3, "meeting-time", time == null ? null : words.clock(time)),
                column(3, "meeting-place", meeting.place().isBlank() ? null : meeting.place())));
    }

    private Columns.Column column(double share, String name, @Nullable String value) {
        var label = Paragraph.of(Words.strong(words.text(name)));
        return value == null ? Columns.Column.of(share, label, new RuledLines(1)) : Columns.Column.of(share, label, Paragraph.of(value));
    }
}
