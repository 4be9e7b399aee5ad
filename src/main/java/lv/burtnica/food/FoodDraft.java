package lv.burtnica.food;

import java.util.Map;

/**
 * What somebody typed about a food.
 *
 * @param values by fact, as typed; an empty one goes back to what the catalogue says
 * @param sources by fact, as typed
 */
public record FoodDraft(Map<FoodFact, String> values, Map<FoodFact, String> sources) {

    public FoodDraft {
        values = Map.copyOf(values);
        sources = Map.copyOf(sources);
    }

    String value(FoodFact fact) {
        return values.getOrDefault(fact, "").strip();
    }

    String source(FoodFact fact) {
        return sources.getOrDefault(fact, "").strip();
    }
}
