package lv.burtnica.food;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * All foods as they are now, in the order of the file. Coordinators add and correct foods while the notebook runs: each answer comes from
 * one snapshot that never changes, and {@link #edition} tells whoever remembers something made of foods that it must be made anew.
 * Safe for use by many threads.
 */
public final class FoodCatalogue {

    private volatile Snapshot snapshot;

    /** @throws IllegalArgumentException if two foods have the same id */
    public FoodCatalogue(Collection<Food> foods) {
        snapshot = new Snapshot(byId(foods), 0);
    }

    /** The food with the id, as it is now. */
    public Optional<Food> find(String id) {
        return Optional.ofNullable(snapshot.foods.get(id));
    }

    /** Whether there is a food with the id. */
    public boolean contains(String id) {
        return snapshot.foods.containsKey(id);
    }

    /** All foods as they are now; a later change does not reach the collection. */
    public Collection<Food> all() {
        return snapshot.foods.values();
    }

    /** Another number each time the foods have changed. */
    public long edition() {
        return snapshot.edition;
    }

    /** Puts other foods in the place of all that are here. */
    synchronized void replace(Collection<Food> foods) {
        snapshot = new Snapshot(byId(foods), snapshot.edition + 1);
    }

    private static Map<String, Food> byId(Collection<Food> foods) {
        var found = new LinkedHashMap<String, Food>();
        for (var food : foods) {
            if (found.put(food.id(), food) != null) {
                throw new IllegalArgumentException("Two foods are called " + food.id());
            }
        }
        return Collections.unmodifiableMap(found);
    }

    private record Snapshot(Map<String, Food> foods, long edition) {}
}
