package lv.burtnica.food;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One food of a parcel.
 *
 * @param food its id in the catalogue, {@code null} where the catalogue has none
 * @param name as the source names it
 * @param packGrams what one pack weighs, {@code null} where the source gives no weight
 * @param packs how many packs, at least one
 * @param otherAmount an amount that is no weight, such as {@code 2 l} or {@code 4 tins}; may be empty
 * @param source who says so
 */
public record ParcelItem(
        @Nullable String food, String name, @Nullable BigDecimal packGrams, int packs, String otherAmount, String source) {

    /** The weight of all its packs, {@code null} where the source gives none. */
    public @Nullable BigDecimal grams() {
        return packGrams == null ? null : packGrams.multiply(BigDecimal.valueOf(packs));
    }
}
