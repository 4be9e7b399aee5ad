package lv.burtnica.recipe.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.burtnica.press.Block;
import lv.burtnica.press.Columns;
import lv.burtnica.press.Heading;
import lv.burtnica.recipe.ShownGroup;
import lv.burtnica.recipe.ShownLine;
import lv.burtnica.wording.Wording;

/** Puts the groups of a list of ingredients that is too long for one column of a card into two, in their order. */
final class GroupColumns {

    /** How high a title with its facts is in rows of the list: across both columns, or in the left one. */
    private static final double HEAD_ACROSS = 5;
    private static final double HEAD_LEFT = 6.5;
    /** So many letters of an amount and its food stand on a row. */
    private static final int ROW_LETTERS = 38;
    /** No column is narrower than this share of the other one. */
    private static final double NARROWEST = 0.85;

    private GroupColumns() {}

    /**
     * The card of what a dish needs.
     *
     * @param title the title, then what is said below it
     * @param safety what must be known before one begins; may be empty
     * @param groups two or more
     */
    static List<Block> card(List<Block> title, List<? extends Block> safety, List<ShownGroup> groups, Wording wording) {
        var parts = of(groups);
        var heading = Heading.plain(StepCards.STEP_LEVEL, wording.text("recipe.words.ingredients"));
        if (safety.isEmpty() && !isBetterBesideTheTitle(parts)) {
            var facts = title.subList(1, title.size());
            return List.of(
                    new Columns(List.of(
                            new Columns.Column(10, Columns.Align.TOP, List.of(title.getFirst())),
                            new Columns.Column(8, Columns.Align.TOP, facts))),
                    heading,
                    new Columns(parts.stream().map(part -> column(part, parts, List.of(RecipeBlocks.table(part, wording)))).toList()));
        }
        var lower = rows(parts.getFirst()) <= rows(parts.getLast()) ? parts.getFirst() : parts.getLast();
        var higher = lower == parts.getFirst() ? parts.getLast() : parts.getFirst();
        var left = new ArrayList<Block>(title);
        left.addAll(List.of(heading, RecipeBlocks.table(lower, wording)));
        var right = new ArrayList<Block>(List.of(RecipeBlocks.table(higher, wording)));
        right.addAll(safety);
        return List.of(new Columns(List.of(column(lower, parts, left), column(higher, parts, right))));
    }

    /** How many rows the groups take below each other: a title is one, a long line is two. */
    static int rows(List<ShownGroup> groups) {
        var amounts = lines(groups).mapToInt(line -> line.amount().length()).max().orElse(0);
        var titles = groups.stream().filter(group -> !group.title().isEmpty()).count();
        return (int) titles + lines(groups).mapToInt(line -> amounts + letters(line) > ROW_LETTERS ? 2 : 1).sum();
    }

    private static Stream<ShownLine> lines(List<ShownGroup> groups) {
        return groups.stream().flatMap(group -> group.lines().stream());
    }

    /** @param groups two or more */
    static List<List<ShownGroup>> of(List<ShownGroup> groups) {
        var cut = IntStream.range(1, groups.size())
                .boxed()
                .min(Comparator.comparing(at -> Math.max(rows(groups.subList(0, at)), rows(groups.subList(at, groups.size())))))
                .orElseThrow();
        return List.of(groups.subList(0, cut), groups.subList(cut, groups.size()));
    }

    /** Whether it saves room to set the lower part below the title and the higher one beside both. */
    static boolean isBetterBesideTheTitle(List<List<ShownGroup>> parts) {
        var first = rows(parts.getFirst());
        var second = rows(parts.getLast());
        return Math.max(HEAD_LEFT + Math.min(first, second), Math.max(first, second)) < HEAD_ACROSS + Math.max(first, second);
    }

    /** The column with the longer lines is the wider one, so that they need not be broken. */
    private static Columns.Column column(List<ShownGroup> part, List<List<ShownGroup>> parts, List<Block> blocks) {
        var longest = parts.stream().mapToDouble(GroupColumns::width).max().orElse(1);
        return new Columns.Column(Math.max(NARROWEST, width(part) / longest), Columns.Align.TOP, blocks);
    }

    private static double width(List<ShownGroup> part) {
        var amounts = lines(part).mapToInt(line -> line.amount().length()).max().orElse(0);
        return lines(part).mapToInt(GroupColumns::letters).max().orElse(1) + amounts;
    }

    private static int letters(ShownLine line) {
        return line.name().length() + line.note().length();
    }
}
