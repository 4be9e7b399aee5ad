package lv.burtnica.recipe;

import java.util.Locale;
import lv.burtnica.measure.Amount;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of a recipe.
 *
 * @param parcelFoods how many of its foods came in a parcel
 * @param pictureId its photograph, {@code null} where the illustration stands in
 */
public record RecipeCard(
        long id,
        String key,
        Locale language,
        String title,
        MealKind kind,
        Yield yield,
        @Nullable Integer minutes,
        int parcelFoods,
        String illustration,
        @Nullable String pictureId,
        @Nullable Keeping keeping,
        RecipeState state) {

    /** For the query that fills it. */
    RecipeCard(
            long id,
            String key,
            String language,
            String title,
            MealKind kind,
            Amount yieldAmount,
            YieldUnit yieldUnit,
            String yieldDetail,
            @Nullable Integer minutes,
            int parcelFoods,
            String illustration,
            @Nullable String pictureId,
            @Nullable Integer keepsMonths,
            @Nullable StoringPlace storingPlace,
            RecipeState state) {
        this(
                id,
                key,
                Locale.of(language),
                title,
                kind,
                new Yield(yieldAmount, yieldUnit, yieldDetail),
                minutes,
                parcelFoods,
                illustration,
                pictureId,
                keepsMonths == null || storingPlace == null ? null : new Keeping(keepsMonths, storingPlace),
                state);
    }
}
