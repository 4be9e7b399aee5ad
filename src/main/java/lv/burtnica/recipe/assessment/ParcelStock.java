package lv.burtnica.recipe.assessment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import lv.burtnica.food.Parcel;
import org.jspecify.annotations.Nullable;

/** What is still in the parcel while the lines of a recipe take from it one after the other. */
final class ParcelStock {

    private final Map<String, Double> grams = new HashMap<>();
    private final Set<String> unstated = new HashSet<>();

    ParcelStock(@Nullable Parcel parcel) {
        if (parcel == null) {
            return;
        }
        for (var item : parcel.items()) {
            var food = item.food();
            if (food != null && item.grams() != null) {
                grams.merge(food, item.grams().doubleValue(), Double::sum);
            } else if (food != null) {
                unstated.add(food);
            }
        }
    }

    boolean holds(String food) {
        return grams.containsKey(food) || unstated.contains(food);
    }

    boolean isUnstated(String food) {
        return unstated.contains(food);
    }

    /** Takes as much of the wanted grams as there is left. */
    double take(String food, double wanted) {
        if (unstated.contains(food)) {
            return wanted;
        }
        double left = grams.getOrDefault(food, 0.0);
        double taken = Math.min(left, wanted);
        grams.computeIfPresent(food, (any, before) -> before - taken);
        return taken;
    }
}
