package lv.burtnica.recipe.assessment;

import lv.burtnica.food.Food;
import lv.burtnica.measure.Grams;
import lv.burtnica.recipe.line.LineReading;
import org.jspecify.annotations.Nullable;

/**
 * An ingredient line made into weights.
 *
 * @param reading what the line says
 * @param food its food, {@code null} where it is not known
 * @param counting whether it counts
 * @param grams what goes into the dish, {@code null} where it is not known
 * @param boughtGrams what must be bought for it, with peel and bones, {@code null} where it is not known
 * @param millilitres where the line measures a volume
 * @param pieces where the line counts pieces
 * @param basis what the weight rests on
 * @param unknown why there is no weight, {@code null} where there is one
 */
public record IngredientAmount(
        LineReading reading,
        @Nullable Food food,
        Counting counting,
        @Nullable Double grams,
        @Nullable Double boughtGrams,
        @Nullable Double millilitres,
        @Nullable Double pieces,
        Grams.@Nullable Basis basis,
        Unknown.@Nullable Reason unknown) {

    /** The line as it is written. */
    public String line() {
        return reading.original();
    }

    /** What is peeled or boned away, in grams; 0 where it is not known. */
    double waste() {
        return food == null || grams == null || boughtGrams == null ? 0 : Math.max(0, boughtGrams - grams);
    }

    Unknown missing(Unknown.Reason reason) {
        return new Unknown(line(), food == null ? null : food.id(), reason);
    }

    /** Why there is no weight. */
    Unknown missing() {
        return missing(unknown == null ? Unknown.Reason.WEIGHT : unknown);
    }
}
