package lv.burtnica.recipe.print;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.burtnica.measure.Fraction;
import lv.burtnica.press.Block;
import lv.burtnica.press.Section;
import lv.burtnica.press.Start;
import lv.burtnica.recipe.IngredientList;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Says a recipe on cards: one with all that is needed, then one for each step with its amounts and its time. */
public final class StepCards {

    private final IngredientList ingredients;

    public StepCards(IngredientList ingredients) {
        this.ingredients = ingredients;
    }

    /**
     * The cards of a recipe, each on a page of its own.
     *
     * @param photograph an upright JPEG, {@code null} where the drawing stands in
     * @param around the language of the text around it
     */
    public List<Section> sections(Recipe recipe, byte @Nullable [] photograph, Locale around) {
        var words = new RecipeWords(Wording.in(recipe.language()));
        var language = recipe.language().getLanguage().equals(around.getLanguage()) ? null : recipe.language();
        var groups = ingredients.of(recipe, Fraction.ONE);
        var steps = CookingStep.of(recipe, groups.stream().flatMap(group -> group.lines().stream()).toList());
        var pictures = new CardPictures(recipe, photograph, words.wording());
        var cards = Stream.concat(
                Stream.of(new NeededCard(recipe, groups, pictures, words).forms()),
                IntStream.range(0, steps.size())
                        .mapToObj(i -> new StepCard(i + 1, steps.size(), steps.get(i), pictures, words).forms()));
        return cards.map(card -> section(recipe, language, card)).toList();
    }

    private static Section section(Recipe recipe, @Nullable Locale language, Block card) {
        return new Section(recipe.title(), language, Start.NEW_PAGE, true, List.of(card));
    }
}
