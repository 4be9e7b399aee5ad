package lv.burtnica.measure;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known about measuring one food. What is not known is missing, never zero.
 *
 * @param gramsPerMl density, or {@code null}
 * @param gramsOf the edible grams of one counted unit, such as a piece, clove, slice or leaf
 * @param refusePercent what is peeled or boned away, as a part of what is bought, or {@code null}
 */
public record FoodMeasures(
        @Nullable BigDecimal gramsPerMl, Map<Unit, BigDecimal> gramsOf, @Nullable BigDecimal refusePercent) {

    /** A food of which nothing is known. */
    public static final FoodMeasures UNKNOWN = new FoodMeasures(null, Map.of(), null);

    public FoodMeasures {
        gramsOf = Map.copyOf(gramsOf);
    }
}
