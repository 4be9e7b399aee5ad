package lv.burtnica.recipe.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lv.burtnica.press.Block;
import lv.burtnica.press.ClockFace;
import lv.burtnica.press.Columns;
import lv.burtnica.press.FirstFitting;
import lv.burtnica.press.Heading;
import lv.burtnica.press.IngredientTable;
import lv.burtnica.press.Paragraph;
import lv.burtnica.press.Spacer;
import lv.burtnica.press.Words;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.recipe.ShownLine;

/**
 * The card of a step: its words in large letters and what it needs, beside them the picture and its times. The press takes the first of its
 * forms that a page holds: the picture becomes smaller, what the step needs goes below it, then the picture goes below the words, and at
 * last it is left to the other cards.
 */
final class StepCard {

    static final int LEVEL = 3;
    private static final double CLOCK_MILLIMETRES = 34;
    private static final int MOST_CLOCKS = 2;
    private static final int WORDS = 11;
    private static final int SIGNS = 7;
    /** A column of signs that holds lists too. */
    private static final int LISTS = 8;
    private static final int NARROW_SIGNS = 5;
    private static final int ALL = WORDS + SIGNS;

    private final CardPictures pictures;
    private final RecipeWords words;
    private final List<Block> said;
    private final List<Block> needed = new ArrayList<>();
    private final List<Block> clocks;

    /** @param number counted from 1 */
    StepCard(int number, int all, CookingStep step, CardPictures pictures, RecipeWords words) {
        this.pictures = pictures;
        this.words = words;
        said = List.of(
                Heading.plain(LEVEL, words.wording().text("recipe.print.step-of", "n", number, "all", all)),
                new Paragraph(Words.of(step.text()), Paragraph.Voice.LARGE));
        needed.addAll(needed("recipe.print.step-needs", step.needs()));
        needed.addAll(needed("recipe.print.step-shares", step.shared()));
        clocks = step.times().stream().limit(MOST_CLOCKS).flatMap(time -> clock(time).stream()).toList();
    }

    Block forms() {
        var below = join(said, needed);
        var forms = new ArrayList<List<Block>>();
        forms.add(columns(below, join(pictures.large(), clocks), SIGNS, true));
        forms.add(columns(below, join(pictures.small(), clocks), SIGNS, true));
        forms.add(columns(said, join(join(pictures.small(), clocks), needed), LISTS, true));
        forms.add(columns(said, join(join(pictures.small(), clocks), needed), SIGNS, true));
        forms.add(columns(below, join(pictures.small(), clocks), NARROW_SIGNS, true));
        forms.add(columns(join(said, pictures.small()), join(clocks, needed), LISTS, true));
        forms.add(columns(said, join(clocks, needed), LISTS, true));
        forms.add(columns(said, join(clocks, needed), LISTS, false));
        return new FirstFitting(forms);
    }

    private static List<Block> columns(List<Block> left, List<Block> right, int share, boolean fixed) {
        return right.isEmpty()
                ? left
                : List.of(new Columns(
                        List.of(
                                new Columns.Column(ALL - share, Columns.Align.TOP, left),
                                new Columns.Column(share, Columns.Align.TOP, right)),
                        fixed));
    }

    /**
     * The words beside the clock say the time as the step does, in the first case whatever its words; the face only shows it. Below minutes
     * that make hours stands what the faces show in hours and minutes. Two faces fill the column, and their words stand below.
     */
    private List<Block> clock(CookingStep.Time time) {
        var said = new ArrayList<Block>();
        said.add(Paragraph.of(Words.strong(words.wording().text(time.key(), "n", time.count(), "range", time.range()))));
        if (time.isInMinutes() && time.minutes() >= ClockFace.HOUR) {
            said.add(Paragraph.of(hours(time)));
        }
        var face = new ClockFace(time.minutes(), "", CLOCK_MILLIMETRES);
        return face.faces() > 1
                ? join(List.of(face), said)
                : List.of(new Columns(List.of(
                        new Columns.Column(5, Columns.Align.MIDDLE, List.of(face)), new Columns.Column(7, Columns.Align.MIDDLE, said))));
    }

    private String hours(CookingStep.Time time) {
        var from = words.minutes(time.minutes());
        // A range broken anywhere else would part a number from its hours.
        return time.longest() == time.minutes() ? from : from + " –\n" + words.minutes(time.longest());
    }

    private List<Block> needed(String key, List<ShownLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var rows = new IngredientTable.Group("", lines.stream().map(RecipeBlocks::row).toList());
        return List.of(
                Spacer.lines(0.5),
                Paragraph.of(Words.strong(words.wording().text(key))),
                new IngredientTable(List.of(rows), words.wording().text("recipe.words.from-parcel")));
    }

    private static List<Block> join(List<Block> first, List<Block> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
