package lv.burtnica.course.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.burtnica.course.plan.DayPlan;
import lv.burtnica.funder.Funder;
import lv.burtnica.press.Artwork;
import lv.burtnica.press.Block;
import lv.burtnica.press.Box;
import lv.burtnica.press.Bullets;
import lv.burtnica.press.Columns;
import lv.burtnica.press.Heading;
import lv.burtnica.press.Paragraph;
import lv.burtnica.press.Picture;
import lv.burtnica.press.RuledLines;
import lv.burtnica.press.Section;
import lv.burtnica.press.Spacer;
import lv.burtnica.press.Start;
import lv.burtnica.press.Title;
import lv.burtnica.press.Words;

/** What people fill in, take home, or see on the door. */
final class TakeHomePages {

    private static final int PART_LEVEL = 2;
    private static final int QUESTIONS = 6;
    /** As wide as all logos together can be beside each other, in millimetres. */
    private static final double LOGOS = 140;
    private static final int SHORT_SENTENCE = 200;
    /** The newest ones; the leader's pages have all. */
    private static final int MOST_WORDS = 3;

    private final DayPlan plan;
    private final DayPack.Extras extras;
    private final PackWords words;

    TakeHomePages(DayPlan plan, DayPack.Extras extras, PackWords words) {
        this.plan = plan;
        this.extras = extras;
        this.words = words;
    }

    /** Whether a funder wants more said than there is room for beside a picture. */
    static boolean saysMuch(Funder funder) {
        return funder.sentence().length() > SHORT_SENTENCE;
    }

    /** The same questions before and after, without a name. */
    List<Section> faces() {
        return List.of(faces("before", "sejas-pirms"), faces("after", "sejas-pec"));
    }

    private Section faces(String when, String anchor) {
        var faces = new Faces(words);
        var title = words.text("faces-" + when);
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.listed(1, title, anchor));
        blocks.add(Paragraph.of(words.text("faces-how")));
        for (var i = 1; i <= QUESTIONS; i++) {
            blocks.addAll(faces.question(i, words.text("question-" + i)));
        }
        return Section.of(title, blocks);
    }

    List<Section> takeHome() {
        var lesson = plan.lesson();
        var blocks = new ArrayList<Block>();
        blocks.add(words.title(PackSheet.TAKE_HOME));
        blocks.add(Paragraph.of(words.day(plan)));
        blocks.add(Box.note(Box.Frame.MARGIN, words.text("message"), Words.of(lesson.message())));
        if (!lesson.homeTask().isBlank()) {
            blocks.add(Heading.plain(PART_LEVEL, words.text("home-task")));
            blocks.add(Paragraph.of(lesson.homeTask()));
        }
        blocks.add(Heading.plain(PART_LEVEL, words.text("cooked-today")));
        blocks.add(new Bullets(plan.dishes().stream().map(dish -> Words.of(dish.recipe().title())).toList()));
        if (!extras.words().isEmpty()) {
            blocks.add(Heading.plain(PART_LEVEL, words.text("group-words")));
            blocks.add(new Bullets(extras.words().stream().limit(MOST_WORDS).map(Words::of).toList()));
        }
        var recipe = new ArrayList<Block>();
        recipe.add(Heading.plain(1, words.text("my-recipe")));
        recipe.add(Paragraph.of(words.text("my-recipe-ingredients")));
        recipe.add(new RuledLines(8));
        recipe.add(Paragraph.of(words.text("my-recipe-steps")));
        recipe.add(RuledLines.fill());
        return List.of(Section.of(words.text("sheet-take-home"), blocks), Section.of(words.text("my-recipe"), recipe));
    }

    /** Print as many as there are people; the name is written by hand, the one each of them has chosen. */
    Section certificate() {
        var course = plan.course();
        var blocks = new ArrayList<Block>();
        blocks.add(Spacer.fill());
        blocks.add(new Title(Words.of(words.text("sheet-certificate")), Words.of(course.title()), "lapa-certificate"));
        blocks.add(Spacer.lines(2));
        blocks.add(new RuledLines(1));
        blocks.add(Paragraph.quiet(words.text("certificate-name")));
        blocks.add(Spacer.lines(1));
        blocks.add(Paragraph.lead(words.text("certificate-for", Map.of("course", course.title(), "n", course.lessons().size()))));
        blocks.add(Paragraph.of(course.aim()));
        blocks.add(Spacer.lines(2));
        blocks.add(new Columns(List.of(
                Columns.Column.of(1, Paragraph.of(words.wording().date(plan.setting().date())), Paragraph.of(plan.setting().place())),
                Columns.Column.of(1, new RuledLines(1), Paragraph.quiet(words.text("certificate-leader"))))));
        blocks.add(Spacer.fill());
        strip().forEach(blocks::add);
        return Section.bare(words.text("sheet-certificate"), blocks);
    }

    Section poster() {
        var lesson = plan.lesson();
        var setting = plan.setting();
        var blocks = new ArrayList<Block>();
        blocks.add(Spacer.fill());
        blocks.add(new Title(Words.of(plan.course().title()), Words.of(lesson.title()), "lapa-poster"));
        if (!saysMuch(extras.funder())) {
            blocks.add(Picture.of(new Artwork.Drawing("pot"), "", Picture.Size.VIGNETTE));
        }
        blocks.add(Paragraph.lead(words.text("poster-when", Map.of(
                "date", words.wording().date(setting.date()), "time", words.clock(setting.start())))));
        if (!setting.place().isBlank()) {
            blocks.add(Paragraph.lead(setting.place()));
        }
        blocks.add(Paragraph.of(lesson.message()));
        blocks.add(Paragraph.of(words.text("poster-cook", "dishes",
                String.join(", ", plan.dishes().stream().map(dish -> dish.recipe().title()).toList()))));
        if (!setting.group().isBlank()) {
            blocks.add(Paragraph.of(setting.group()));
        }
        blocks.add(Spacer.fill());
        strip().forEach(blocks::add);
        return new Section(words.text("sheet-poster"), null, Start.NEW_PAGE, false, blocks);
    }

    private List<Block> strip() {
        return extras.funder().isNone() ? List.of() : List.of(extras.funder().inARow(LOGOS).strip());
    }
}
