package lv.burtnica.recipe.file;

import java.util.Locale;
import lv.burtnica.recipe.Credit;
import lv.burtnica.recipe.Keeping;
import lv.burtnica.recipe.MealKind;
import org.jspecify.annotations.Nullable;

/**
 * What RecipeMD has no place for, with what counts where a file says nothing.
 *
 * @param translationOf the key of the recipe that this one translates, {@code null} where the file name is the key
 * @param cookedGrams what the ready dish weighs, {@code null} where the file does not say
 */
record FrontMatter(
        Locale language,
        MealKind kind,
        @Nullable Integer minutes,
        String picture,
        Credit credit,
        @Nullable String translationOf,
        @Nullable Keeping keeping,
        @Nullable Integer cookedGrams) {}
