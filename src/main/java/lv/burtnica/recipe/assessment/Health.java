package lv.burtnica.recipe.assessment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a dish holds (veselīgi). Weights in grams, unrounded.
 *
 * @param nutrients in the order of {@link Nutrient}
 * @param rawGrams the weight of all that goes in, water included
 * @param yieldFactor cooked weight through raw weight as far as that is known, {@code null} where nobody weighed or said it: then 100 g
 *     are of what goes in
 * @param portionGrams the weight of one of what the recipe makes
 * @param eatenInPortions whether one of what the recipe makes is what somebody eats: a portion or a piece, not a jar
 * @param lights fat, saturates, sugars and salt
 * @param plantsPerPortion vegetables and fruit in a portion, without potatoes; WHO advises 400 g a day, Latvia 500 g
 * @param nutriScore empty where a figure it needs is not known
 * @param doubts foods whose figures are those of a stand-in or of the drained tin
 */
public record Health(
        List<NutrientFigures> nutrients,
        Figure rawGrams,
        @Nullable Double yieldFactor,
        Figure portionGrams,
        boolean eatenInPortions,
        List<Light> lights,
        Figure plantsPerPortion,
        Optional<NutriScore> nutriScore,
        List<Doubt> doubts) {

    public Health {
        nutrients = List.copyOf(nutrients);
        lights = List.copyOf(lights);
        doubts = List.copyOf(doubts);
    }

    /** The figures of one nutrient. */
    public NutrientFigures of(Nutrient nutrient) {
        return nutrients.get(nutrient.ordinal());
    }

    /** The light of fat, saturates, sugars or salt. */
    public Light light(Nutrient nutrient) {
        return lights.stream().filter(light -> light.nutrient() == nutrient).findFirst().orElseThrow();
    }
}
