package lv.burtnica.food;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What a food cost, where and when.
 *
 * @param food its id in the catalogue
 * @param tier the cheapest offer or a typical one
 * @param euros for one {@code per}, {@code null} where only a pack's price is known
 * @param per what the price is for
 * @param packEuros the price of the pack that was looked at, {@code null} where there is none
 * @param month when
 * @param place where
 * @param item the offer as the shop named it
 * @param source by whose word
 * @param note how the figure was made, in English
 */
public record Price(
        String food,
        Tier tier,
        @Nullable BigDecimal euros,
        Per per,
        @Nullable BigDecimal packEuros,
        YearMonth month,
        String place,
        String item,
        String source,
        String note) {

    /** Which of many offers it is. */
    public enum Tier {
        CHEAPEST, TYPICAL
    }

    /** What one price buys. For ten pieces the pack's price counts. */
    public enum Per {
        KILOGRAM, LITRE, TEN_PIECES
    }
}
