package lv.burtnica.food;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All foods, in the order of the file. */
public final class FoodCatalogue {

    private final Map<String, Food> foods = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if two foods have the same id */
    public FoodCatalogue(Collection<Food> foods) {
        for (var food : foods) {
            if (this.foods.put(food.id(), food) != null) {
                throw new IllegalArgumentException("Two foods are called " + food.id());
            }
        }
    }

    public Optional<Food> find(String id) {
        return Optional.ofNullable(foods.get(id));
    }

    public boolean contains(String id) {
        return foods.containsKey(id);
    }

    public Collection<Food> all() {
        return Collections.unmodifiableCollection(foods.values());
    }
}
