package lv.burtnica.food;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A food with everything that is said of it.
 *
 * @param version grows with each change, -1 while no coordinator has changed it
 * @param food as it is used: what coordinators say lies over what the catalogue says
 * @param bundled as the catalogue has it, {@code null} for a food that a coordinator added
 * @param said what coordinators say, by fact
 */
public record FoodPage(int version, Food food, @Nullable Food bundled, Map<FoodFact, Said> said) {

    public FoodPage {
        said = Map.copyOf(said);
    }

    /** Each fact as it is used, in its normal form; what is unknown is missing. */
    public Map<FoodFact, String> values() {
        return FoodFacts.of(food);
    }

    /** Each fact as the catalogue has it. */
    public Map<FoodFact, String> catalogueValues() {
        return FoodFacts.of(bundled);
    }
}
