package lv.burtnica.recipe.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import lv.burtnica.food.Food;
import lv.burtnica.food.Parcel;
import org.jspecify.annotations.Nullable;

/** Finds the base of a dish and how much of its energy comes from a parcel. */
final class ParcelWork {

    private ParcelWork() {}

    static ParcelPart of(List<IngredientAmount> amounts, HealthWork health, @Nullable Parcel parcel) {
        var byFood = new LinkedHashMap<Food, Double>();
        var exact = true;
        for (var amount : amounts) {
            var energy = health.energy(amount);
            exact &= energy.isExact();
            if (amount.food() != null) {
                byFood.merge(amount.food(), energy.value(), Double::sum);
            }
        }
        Predicate<Food> fromParcel = parcel == null ? Food::isFromParcel : parcel::has;
        return part(byFood, fromParcel, exact);
    }

    private static ParcelPart part(Map<Food, Double> byFood, Predicate<Food> fromParcel, boolean exact) {
        Food base = null;
        double most = 0;
        double all = 0;
        double given = 0;
        for (var entry : byFood.entrySet()) {
            double energy = entry.getValue();
            all += energy;
            given += fromParcel.test(entry.getKey()) ? energy : 0;
            if (energy > most) {
                most = energy;
                base = entry.getKey();
            }
        }
        return base == null
                ? new ParcelPart(null, false, 0, exact)
                : new ParcelPart(base.id(), fromParcel.test(base), 100 * given / all, exact);
    }
}
