package lv.burtnica.course.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.burtnica.food.Parcel;

/** What is in the parcels at hand. */
final class ParcelShelf {

    private final Map<String, Double> grams = new HashMap<>();
    private final Set<String> unstated = new HashSet<>();

    ParcelShelf(List<Parcel> parcels) {
        for (var item : parcels.stream().flatMap(parcel -> parcel.items().stream()).toList()) {
            var food = item.food();
            if (food != null && item.grams() != null) {
                grams.merge(food, item.grams().doubleValue(), Double::sum);
            } else if (food != null) {
                unstated.add(food);
            }
        }
    }

    /** Whether a parcel holds the food without saying how much: then it is taken to be enough. */
    boolean isUnstated(String food) {
        return unstated.contains(food);
    }

    /** How many of the wanted grams are there. */
    double take(String food, double wanted) {
        return unstated.contains(food) ? wanted : Math.min(wanted, grams.getOrDefault(food, 0.0));
    }
}
