package lv.burtnica.recipe.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import lv.burtnica.press.Block;
import lv.burtnica.press.Columns;
import lv.burtnica.press.Heading;
import lv.burtnica.press.Paragraph;
import lv.burtnica.press.Section;
import lv.burtnica.press.Start;
import lv.burtnica.press.Steps;
import lv.burtnica.press.Words;
import lv.burtnica.recipe.IngredientList;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.recipe.assessment.AssessmentWords;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Says a recipe in two languages, part beside part and step beside step, so that two people can cook from one page. */
public final class SideBySide {

    private static final int RECIPE_LEVEL = 2;
    private static final int PART_LEVEL = 3;

    private final IngredientList ingredients;

    public SideBySide(IngredientList ingredients) {
        this.ingredients = ingredients;
    }

    /**
     * The recipe as a section that starts a page.
     *
     * @param own the text that the contents list
     * @param other the same recipe in another language
     * @param photograph an upright JPEG, {@code null} where the drawing stands in
     * @param judgement what can be said of it, {@code null} to say nothing
     * @param around the language of the text around it
     */
    public Section section(
            Recipe own, Recipe other, byte @Nullable [] photograph, @Nullable AssessmentWords judgement, Locale around) {
        var blocks = new ArrayList<Block>();
        var titles = List.of(
                Heading.listed(RECIPE_LEVEL, own.title(), RecipeBlocks.anchor(own)), in(other, Paragraph.lead(other.title())));
        blocks.addAll(RecipeBlocks.head(titles, own, photograph));
        blocks.add(pair(own, facts(own), other, facts(other)));
        blocks.add(pair(own, needed(own), other, needed(other)));
        blocks.add(pair(own, List.of(title(own)), other, List.of(title(other))));
        blocks.addAll(steps(own, other));
        blocks.add(pair(own, notes(own), other, notes(other)));
        var translated = judgement == null ? null : judgement.in(Wording.in(other.language()));
        if (judgement != null && translated != null) {
            blocks.add(pair(own, List.of(Judgements.cards(judgement)), other, List.of(Judgements.cards(translated))));
        }
        blocks.add(pair(own, smallPrint(own, judgement), other, smallPrint(other, translated)));
        var language = own.language().getLanguage().equals(around.getLanguage()) ? null : own.language();
        return new Section(own.title(), language, Start.NEW_PAGE, true, blocks);
    }

    /** Step beside step where both texts count the same; else each text as a whole, so that no step stands beside a wrong one. */
    private static List<Block> steps(Recipe own, Recipe other) {
        if (own.steps().size() != other.steps().size()) {
            return List.of(Steps.of(own.steps().stream()), in(other, Steps.of(other.steps().stream())));
        }
        return IntStream.range(0, own.steps().size())
                .<Block>mapToObj(i -> pair(own, List.of(step(own, i)), other, List.of(step(other, i))))
                .toList();
    }

    private static Block step(Recipe recipe, int index) {
        return new Steps(index + 1, List.of(Words.of(recipe.steps().get(index))));
    }

    private static List<Block> facts(Recipe recipe) {
        return List.of(RecipeBlocks.facts(recipe, new RecipeWords(Wording.in(recipe.language()))));
    }

    private List<Block> needed(Recipe recipe) {
        var wording = Wording.in(recipe.language());
        return List.of(
                Heading.plain(PART_LEVEL, wording.text("recipe.words.ingredients")), RecipeBlocks.table(ingredients, recipe, wording));
    }

    private static Block title(Recipe recipe) {
        return Heading.plain(PART_LEVEL, Wording.in(recipe.language()).text("recipe.words.steps"));
    }

    private static List<Block> smallPrint(Recipe recipe, @Nullable AssessmentWords judgement) {
        var blocks = new ArrayList<Block>();
        if (judgement != null) {
            blocks.add(Judgements.allergens(judgement));
        }
        blocks.addAll(Judgements.origins(recipe, judgement));
        return blocks;
    }

    private static List<Block> notes(Recipe recipe) {
        var words = new RecipeWords(Wording.in(recipe.language()));
        return recipe.notes().stream().map(note -> RecipeBlocks.note(note, words)).toList();
    }

    private static Columns pair(Recipe own, List<Block> left, Recipe other, List<Block> right) {
        return new Columns(List.of(
                new Columns.Column(1, Columns.Align.TOP, left),
                Columns.Column.of(1, in(other, right.toArray(Block[]::new)))));
    }

    private static Section in(Recipe recipe, Block... blocks) {
        return new Section(recipe.title(), recipe.language(), Start.HERE, true, List.of(blocks));
    }
}
