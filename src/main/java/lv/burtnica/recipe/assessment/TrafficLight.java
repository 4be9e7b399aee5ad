package lv.burtnica.recipe.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The limits for food of the British guide to front-of-pack labels (Department of Health and Food Standards Agency, November 2016,
 * table 2). Drinks have other limits, which are not used here.
 */
final class TrafficLight {

    /** From this weight of a portion on, the limit for a portion counts too. */
    private static final double SMALL_PORTION = 100;

    private static final List<Limits> LIMITS = List.of(
            new Limits(Nutrient.FAT, 3, 17.5, 21),
            new Limits(Nutrient.SATURATES, 1.5, 5, 6),
            new Limits(Nutrient.SUGARS, 5, 22.5, 27),
            new Limits(Nutrient.SALT, 0.3, 1.5, 1.8));

    private TrafficLight() {}

    /**
     * The four lights.
     *
     * @param yieldFactor cooked weight through raw weight
     * @param portionGrams the weight of a portion, {@code null} where the recipe makes no portions
     */
    static List<Light> lights(
            List<IngredientAmount> amounts, double yieldFactor, List<NutrientFigures> figures, @Nullable Figure portionGrams) {
        return LIMITS.stream()
                .map(limits -> limits.light(
                        Concentration.of(amounts, limits.nutrient, limits.green, yieldFactor),
                        figures.get(limits.nutrient.ordinal()).portion(), portionGrams))
                .toList();
    }

    private record Limits(Nutrient nutrient, double green, double red, double portionRed) {

        Light light(Figure hundred, Figure portion, @Nullable Figure portionGrams) {
            var largePortion = portionGrams != null && portionGrams.value() > SMALL_PORTION;
            if (hundred.isExact() && hundred.value() > red || largePortion && portion.value() > portionRed) {
                return new Light(nutrient, Light.Level.MUCH, false);
            }
            if (!hundred.isExact()) {
                return new Light(nutrient, null, true);
            }
            return new Light(nutrient, hundred.value() > green ? Light.Level.MEDIUM : Light.Level.LITTLE, false);
        }
    }
}
