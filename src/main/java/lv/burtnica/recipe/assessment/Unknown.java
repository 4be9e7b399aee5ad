package lv.burtnica.recipe.assessment;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that an assessment could not know.
 *
 * @param line the ingredient line as it is written
 * @param food the id of its food, {@code null} where the food is what is not known
 * @param reason what is not known
 */
public record Unknown(String line, @Nullable String food, Reason reason) {

    /** What is not known of a line. */
    public enum Reason {
        /** The catalogue has no such food. */
        FOOD,
        /** The line says no amount. */
        AMOUNT,
        /** The line counts packs or tins and does not say what one holds. */
        PACK_SIZE,
        /** Nobody wrote down what one piece, bunch or spoon of the food weighs. */
        WEIGHT,
        /** The price list has no price of the food. */
        PRICE,
        /** There is a price, but for litres or pieces that the amount cannot be turned into. */
        PRICE_UNIT,
        /** The catalogue lacks the figure of a nutrient. */
        NUTRIENT;

        /** The name used in files and text keys, such as {@code pack-size}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
