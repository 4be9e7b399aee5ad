package lv.burtnica.food;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is in 100 g of the edible part, as bought (raw or dry unless the source food says otherwise). {@code null} is
 * unknown, never zero.
 *
 * @param kilocalories energy in kcal by the EU factors: 4 · protein + 4 · carbohydrate + 9 · fat + 2 · fibre
 * @param kilojoules energy in kJ by the EU factors
 * @param sourceKilocalories energy in kcal as the source states it
 * @param protein grams
 * @param fat grams
 * @param saturates saturated fat in grams
 * @param carbohydrate available carbohydrate in grams, without fibre
 * @param carbohydrateByDifference the source's total carbohydrate by difference in grams, fibre included
 * @param sugars grams
 * @param fibre grams
 * @param sodiumMilligrams sodium in mg
 * @param salt grams: sodium · 2.5
 */
public record Nutrients(
        @Nullable BigDecimal kilocalories,
        @Nullable BigDecimal kilojoules,
        @Nullable BigDecimal sourceKilocalories,
        @Nullable BigDecimal protein,
        @Nullable BigDecimal fat,
        @Nullable BigDecimal saturates,
        @Nullable BigDecimal carbohydrate,
        @Nullable BigDecimal carbohydrateByDifference,
        @Nullable BigDecimal sugars,
        @Nullable BigDecimal fibre,
        @Nullable BigDecimal sodiumMilligrams,
        @Nullable BigDecimal salt) {}
