package lv.burtnica.recipe;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param words typed words, empty for everything; endings, diacritics and small slips do not matter
 * @param language the language of the recipes
 * @param kind only dishes of this kind, {@code null} for all
 * @param food only dishes with this food of the catalogue, {@code null} for all
 */
public record RecipeQuery(String words, Locale language, @Nullable MealKind kind, @Nullable String food) {

    public static RecipeQuery all(Locale language) {
        return new RecipeQuery("", language, null, null);
    }
}
