package lv.burtnica.recipe.print;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.burtnica.press.Block;
import lv.burtnica.press.Columns;
import lv.burtnica.press.FirstFitting;
import lv.burtnica.press.Heading;
import lv.burtnica.recipe.NoteKind;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.recipe.ShownGroup;

/**
 * The first card of a recipe: its title and all that it needs. The press takes the first of its forms that a page holds, from one list
 * beside the title and a picture to groups in two columns. They keep their order, unless the higher one has room only beside the title.
 */
final class NeededCard {

    private static final int RECIPE_LEVEL = 2;
    /** The tenths of the width that a short title needs where much is said of safety. */
    private static final double NARROW = 3.4;
    private static final double LESS = 0.87;

    private final List<ShownGroup> groups;
    private final CardPictures pictures;
    private final RecipeWords words;
    private final Block title;
    private final Block facts;
    private final Block heading;
    private final List<Block> safety;

    NeededCard(Recipe recipe, List<ShownGroup> groups, CardPictures pictures, RecipeWords words) {
        this.groups = groups;
        this.pictures = pictures;
        this.words = words;
        title = Heading.listed(RECIPE_LEVEL, recipe.title(), RecipeBlocks.anchor(recipe));
        facts = RecipeBlocks.facts(recipe, words);
        heading = Heading.plain(StepCard.LEVEL, words.wording().text("recipe.words.ingredients"));
        safety = recipe.notes().stream()
                .filter(note -> note.kind() == NoteKind.SAFETY)
                .map(note -> RecipeBlocks.note(note, words))
                .toList();
    }

    Block forms() {
        var forms = new ArrayList<List<Block>>();
        var needed = join(List.of(heading), table(groups));
        forms.add(besideTitle(4, pictures.small(), join(needed, safety)));
        forms.add(besideTitle(4, join(safety, pictures.small()), needed));
        forms.add(besideTitle(NARROW, pictures.small(), join(needed, safety)));
        forms.add(besideTitle(4, safety, needed));
        cuts().forEach(cut -> forms.addAll(belowTitle(before(cut), after(cut))));
        cuts().forEach(cut -> forms.add(join(titleBesideFacts(), List.of(tables(cut, true)))));
        cuts().forEach(cut -> forms.add(join(titleAbove(), List.of(tables(cut, true)))));
        cuts().forEach(cut -> forms.addAll(belowTitle(after(cut), before(cut))));
        forms.add(last());
        return new FirstFitting(forms);
    }

    private List<Block> besideTitle(double share, List<Block> below, List<Block> needed) {
        return List.of(fixed(column(share, join(List.of(title, facts), below)), column(10 - share, needed)));
    }

    /** Columns of about the same width; the one with the longer lines may need a little more. */
    private List<List<Block>> belowTitle(List<ShownGroup> left, List<ShownGroup> right) {
        return DoubleStream.of(1, LESS, 1 / LESS)
                .<List<Block>>mapToObj(share -> List.of(fixed(
                        column(share, join(List.of(title, facts, heading), table(left))), column(1, join(table(right), safety)))))
                .toList();
    }

    private List<Block> titleBesideFacts() {
        return List.of(new Columns(List.of(column(10, List.of(title)), column(8, List.of(facts)))), heading);
    }

    private List<Block> titleAbove() {
        return List.of(title, new Columns(List.of(column(1, List.of(heading)), column(1, List.of(facts)))));
    }

    private Block tables(int cut, boolean isFixed) {
        return new Columns(List.of(column(1, table(before(cut))), column(1, join(table(after(cut)), safety))), isFixed);
    }

    private List<Block> last() {
        return cuts().isEmpty()
                ? List.of(new Columns(List.of(
                        column(4, join(List.of(title, facts), safety)), column(6, join(List.of(heading), table(groups))))))
                : join(titleAbove(), List.of(tables(cuts().getFirst(), false)));
    }

    private List<ShownGroup> before(int cut) {
        return groups.subList(0, cut);
    }

    private List<ShownGroup> after(int cut) {
        return groups.subList(cut, groups.size());
    }

    /** After how many groups the second column may begin, those first that make the columns about as long. */
    private List<Integer> cuts() {
        return IntStream.range(1, groups.size())
                .boxed()
                .sorted(Comparator.comparing(cut -> Math.abs(rows(before(cut)) - rows(after(cut)))))
                .toList();
    }

    private static int rows(List<ShownGroup> groups) {
        return groups.stream().mapToInt(group -> group.lines().size() + 1).sum();
    }

    private List<Block> table(List<ShownGroup> part) {
        return List.of(RecipeBlocks.table(part, words.wording()));
    }

    private static Columns fixed(Columns.Column... columns) {
        return new Columns(List.of(columns), true);
    }

    private static Columns.Column column(double share, List<Block> blocks) {
        return new Columns.Column(share, Columns.Align.TOP, blocks);
    }

    private static List<Block> join(List<? extends Block> first, List<? extends Block> second) {
        return Stream.of(first, second).<Block>flatMap(Collection::stream).toList();
    }
}
