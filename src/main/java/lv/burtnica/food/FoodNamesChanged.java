package lv.burtnica.food;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Somebody added or corrected foods: lines with these names may mean something else than before.
 *
 * @param names of all foods that are new, gone, called something else or newly from a parcel, in every language
 */
public record FoodNamesChanged(Set<String> names) {

    static FoodNamesChanged between(Collection<Food> before, Collection<Food> after) {
        var known = byId(before);
        var names = new LinkedHashSet<String>();
        for (var food : after) {
            var was = known.remove(food.id());
            if (was == null || !meansTheSame(was, food)) {
                names.addAll(food.allNames());
                names.addAll(was == null ? Set.of() : was.allNames());
            }
        }
        known.values().forEach(gone -> names.addAll(gone.allNames()));
        return new FoodNamesChanged(names);
    }

    private static boolean meansTheSame(Food one, Food other) {
        return one.allNames().equals(other.allNames()) && one.isFromParcel() == other.isFromParcel();
    }

    private static Map<String, Food> byId(Collection<Food> foods) {
        var found = new HashMap<String, Food>();
        foods.forEach(food -> found.put(food.id(), food));
        return found;
    }
}
