package lv.burtnica.booklet.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.burtnica.press.Block;
import lv.burtnica.press.Heading;
import lv.burtnica.press.Paragraph;
import lv.burtnica.press.RuledLines;
import lv.burtnica.press.Section;
import lv.burtnica.press.SparePage;
import lv.burtnica.recipe.IngredientList;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.recipe.print.RecipeBlocks;
import lv.burtnica.recipe.print.SideBySide;
import lv.burtnica.wording.Wording;

/**
 * The recipes of a booklet. Where they stand kind by kind, each kind is a chapter; its heading and its words stand above its first recipe.
 */
final class Chapters {

    private final Wording wording;
    private final RecipeBlocks recipes;
    private final SideBySide sideBySide;

    Chapters(Wording wording, IngredientList ingredients) {
        this.wording = wording;
        this.recipes = new RecipeBlocks(ingredients);
        this.sideBySide = new SideBySide(ingredients);
    }

    /** @param folded whether left-hand and right-hand pages are seen at once, as a recipe of two pages should be */
    List<Block> of(Pages pages, boolean folded) {
        var inChapters = standKindByKind(pages.recipes());
        var blocks = new ArrayList<Block>();
        MealKind open = null;
        for (var leaf : pages.recipes()) {
            var section = recipe(leaf, pages.parts().notes());
            if (inChapters && leaf.recipe().kind() != open) {
                open = leaf.recipe().kind();
                section = with(section, chapter(open, pages), List.of());
            } else if (!inChapters && leaf == pages.recipes().getFirst()) {
                section = with(section, List.of(theOnlyChapter()), List.of());
            }
            if (folded && pages.parts().notePages()) {
                blocks.add(sparePage());
            }
            blocks.add(section);
        }
        return blocks;
    }

    /** What is left over before a recipe that is to be seen at once is for notes on the one before. */
    private SparePage sparePage() {
        var title = wording.text("booklet.print.notes");
        return new SparePage(title, List.of(Paragraph.quiet(title), RuledLines.fill()));
    }

    private List<Block> chapter(MealKind kind, Pages pages) {
        var heading = Heading.listed(BookletBlocks.CHAPTER_LEVEL, new RecipeWords(wording).kind(kind), "nodala-" + kind.code());
        var own = paragraphs(pages.parts().chapters().getOrDefault(kind, ""));
        return Stream.concat(Stream.of(heading), own.stream()).toList();
    }

    /** In another order than that of the kinds the recipes are one chapter, so that they do not belong to the page before them. */
    private Block theOnlyChapter() {
        return Heading.listed(BookletBlocks.CHAPTER_LEVEL, wording.text("booklet.print.recipes"), "receptes");
    }

    private Section recipe(Pages.Leaf leaf, boolean notes) {
        var other = leaf.other();
        var section = other == null
                ? recipes.section(leaf.recipe(), leaf.photograph(), leaf.judgement(), wording.language())
                : sideBySide.section(leaf.recipe(), other, leaf.photograph(), leaf.judgement(), wording.language());
        return notes ? with(section, List.of(), List.of(RuledLines.notes(wording.text("booklet.print.notes")))) : section;
    }

    /** A text whose paragraphs are divided by empty lines. */
    static List<Block> paragraphs(String text) {
        return Stream.of(text.strip().split("\\n\\s*\\n"))
                .filter(paragraph -> !paragraph.isBlank())
                .<Block>map(paragraph -> Paragraph.of(paragraph.strip().replaceAll("\\s+", " ")))
                .toList();
    }

    private static boolean standKindByKind(List<Pages.Leaf> leaves) {
        var kinds = leaves.stream().map(leaf -> leaf.recipe().kind()).toList();
        var changes = IntStream.range(1, kinds.size()).filter(i -> kinds.get(i) != kinds.get(i - 1)).count();
        return changes + 1 == kinds.stream().distinct().count();
    }

    private static Section with(Section section, List<? extends Block> before, List<? extends Block> after) {
        var blocks = new ArrayList<Block>(before);
        blocks.addAll(section.blocks());
        blocks.addAll(after);
        return new Section(section.name(), section.language(), section.start(), section.furniture(), blocks);
    }
}
