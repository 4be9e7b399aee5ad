package lv.burtnica.course.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lv.burtnica.course.plan.DayPlan;
import lv.burtnica.course.plan.KitchenStart;
import lv.burtnica.press.Block;
import lv.burtnica.press.Box;
import lv.burtnica.press.Bullets;
import lv.burtnica.press.Checklist;
import lv.burtnica.press.Heading;
import lv.burtnica.press.Paragraph;
import lv.burtnica.press.Section;
import lv.burtnica.press.Table;
import lv.burtnica.press.Words;

/** What whoever leads the day holds in the hand: the plan on one page, how the activities go, who came, what must be there. */
final class LeaderPages {

    private static final int PART_LEVEL = 2;
    private static final double SIGNING_ROOM = 11;
    /** Somebody always brings somebody. */
    private static final int SPARE_ROWS = 3;

    private final DayPlan plan;
    private final PackWords words;

    LeaderPages(DayPlan plan, PackWords words) {
        this.plan = plan;
        this.words = words;
    }

    Section plan() {
        var lesson = plan.lesson();
        var blocks = new ArrayList<Block>();
        blocks.add(words.title(PackSheet.PLAN, lesson.title()));
        blocks.add(Paragraph.of(words.day(plan)));
        blocks.add(Box.note(Box.Frame.MARGIN, words.text("message"), Words.of(lesson.message())));
        blocks.add(agenda());
        if (lesson.overrun() > 0) {
            var figures = Map.of("planned", lesson.planned(), "minutes", lesson.minutes(), "over", lesson.overrun());
            blocks.add(Box.note(Box.Frame.OUTLINE, words.text("overrun-title"), Words.of(words.text("overrun", figures))));
        }
        blocks.add(Heading.plain(PART_LEVEL, words.text("kitchen")));
        blocks.add(new Bullets(plan.timeline().stream().map(this::start).map(Words::of).toList()));
        plan.missing().forEach(cooked -> blocks.add(Paragraph.of(words.text("recipe-missing", "recipe", cooked.recipe()))));
        return Section.of(lesson.title(), blocks);
    }

    private Table agenda() {
        var rows = plan.lesson().clock(plan.setting().start()).stream()
                .map(timed -> List.of(
                        Words.strong(words.clock(timed.start())),
                        Words.of(timed.part().title()),
                        Words.of(words.text("minutes", "n", timed.part().minutes()))))
                .toList();
        return new Table(
                List.of(Table.Column.of(words.text("clock"), 1), Table.Column.of(words.text("part"), 5.4),
                        new Table.Column(words.text("long"), 1.6, true)),
                rows);
    }

    private String start(KitchenStart start) {
        var who = start.dish().cooked().who().isBlank() ? "" : start.dish().cooked().who() + ": ";
        if (start.at() == null) {
            return who + words.text("start-unknown", "dish", start.dish().recipe().title());
        }
        var said = words.text(start.before() ? "start-before" : "start-at",
                Map.of("time", words.clock(start.at()), "dish", start.dish().recipe().title(), "minutes", start.minutes()));
        return who + said + (start.ovenMinutes() > 0 ? " " + words.text("start-oven", "minutes", start.ovenMinutes()) : "");
    }

    /** @param said what groups said that the lesson has taken in */
    List<Section> activities(List<String> said) {
        var lesson = plan.lesson();
        var markdown = new MarkdownBlocks(words.wording(), PART_LEVEL);
        var blocks = new ArrayList<Block>();
        blocks.add(words.title(PackSheet.ACTIVITIES));
        blocks.add(Heading.plain(PART_LEVEL, words.text("outcomes")));
        blocks.add(bullets(lesson.outcomes()));
        lesson.activities().forEach(activity -> {
            blocks.add(Heading.plain(PART_LEVEL, activity.title()));
            blocks.addAll(markdown.blocks(activity.text()));
        });
        if (!lesson.questions().isEmpty()) {
            blocks.add(Heading.plain(PART_LEVEL, words.text("questions")));
            blocks.add(bullets(lesson.questions()));
        }
        if (!said.isEmpty()) {
            blocks.add(Heading.plain(PART_LEVEL, words.text("group-words")));
            blocks.add(bullets(said));
        }
        if (!lesson.notes().isBlank()) {
            blocks.add(Heading.plain(PART_LEVEL, words.wording().text("course.leader-notes")));
            blocks.addAll(markdown.blocks(lesson.notes()));
        }
        return List.of(Section.of(words.text("sheet-activities"), blocks));
    }

    Section attendance() {
        var columns = List.of(
                Table.Column.of(words.text("number"), 0.7), Table.Column.of(words.text("name"), 4),
                Table.Column.of(words.text("signature"), 3), Table.Column.of(words.text("photo-consent"), 2.4));
        var rows = IntStream.rangeClosed(1, plan.setting().people() + SPARE_ROWS)
                .mapToObj(n -> List.of(Words.of(Integer.toString(n)), Words.NONE, Words.NONE, Words.NONE))
                .toList();
        return Section.of(words.text("sheet-attendance"), List.of(
                words.title(PackSheet.ATTENDANCE),
                Paragraph.of(words.day(plan)),
                Paragraph.of(words.text("photo-consent-means")),
                new Table(columns, rows, SIGNING_ROOM)));
    }

    Section equipment() {
        var items = plan.lesson().equipment().stream().map(Words::of).toList();
        return Section.of(words.text("sheet-equipment"), List.of(
                words.title(PackSheet.EQUIPMENT),
                Paragraph.of(words.text("equipment-check")),
                new Checklist(words.text("empty-box"), items)));
    }

    private static Bullets bullets(List<String> sentences) {
        return new Bullets(sentences.stream().map(Words::of).toList());
    }
}
