package lv.burtnica.recipe;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param words typed words in any language, empty for everything; endings, diacritics and small slips do not matter
 * @param language the language of the recipes
 * @param choice what the dishes must be like
 */
public record RecipeQuery(String words, Locale language, RecipeChoice choice) {

    /**
     * A query by the coarsest choices only.
     *
     * @param kind only dishes of this kind, {@code null} for all
     * @param food only dishes with this food of the catalogue, {@code null} for all
     */
    public RecipeQuery(String words, Locale language, @Nullable MealKind kind, @Nullable String food) {
        this(words, language, RecipeChoice.ALL.withKind(kind).withFoods(food == null ? Set.of() : Set.of(food)));
    }

    /** All recipes of a language. */
    public static RecipeQuery all(Locale language) {
        return new RecipeQuery("", language, RecipeChoice.ALL);
    }

    /** The chosen kind, {@code null} for all. */
    public @Nullable MealKind kind() {
        return choice.kind();
    }

    /** The same words, narrowed otherwise. */
    public RecipeQuery with(RecipeChoice other) {
        return new RecipeQuery(words, language, other);
    }
}
