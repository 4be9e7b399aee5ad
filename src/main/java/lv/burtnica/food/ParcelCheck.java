package lv.burtnica.food;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds what in a typed parcel cannot be kept. */
final class ParcelCheck {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SOURCE = 1000;
    private static final int LONGEST_AMOUNT = 100;
    private static final int MOST_ITEMS = 100;
    private static final int MOST_PACKS = 1000;
    private static final BigDecimal MOST_GRAMS = BigDecimal.valueOf(100_000);

    private final FoodCatalogue foods;
    private final List<Fault> faults = new ArrayList<>();

    private ParcelCheck(FoodCatalogue foods) {
        this.foods = foods;
    }

    static List<Fault> faults(Parcel parcel, FoodCatalogue foods) {
        var check = new ParcelCheck(foods);
        check.look(parcel);
        return check.faults;
    }

    private void look(Parcel parcel) {
        words("programme", parcel.programme(), LONGEST_NAME);
        words("unit", parcel.unit(), LONGEST_NAME);
        if (!parcel.country().matches("[A-Z]{2}")) {
            faults.add(Fault.of("country", "food.fault.country"));
        }
        if (parcel.from() != null && parcel.to() != null && parcel.to().isBefore(parcel.from())) {
            faults.add(Fault.of("to", "food.fault.ends-before"));
        }
        if (parcel.items().isEmpty()) {
            faults.add(Fault.of("items", "food.fault.no-items"));
        } else if (parcel.items().size() > MOST_ITEMS) {
            faults.add(new Fault("items", "food.fault.too-many", Map.of("most", MOST_ITEMS)));
        } else {
            words("source", parcel.source(), LONGEST_SOURCE);
        }
        for (int i = 0; i < parcel.items().size(); i++) {
            look("items." + i + ".", parcel.items().get(i));
        }
    }

    private void look(String row, ParcelItem item) {
        words(row + "name", item.name(), LONGEST_NAME);
        if (item.food() != null && !foods.contains(item.food())) {
            faults.add(Fault.of(row + "food", "food.fault.food-gone"));
        }
        var grams = item.packGrams();
        if (grams != null && (grams.signum() <= 0 || grams.compareTo(MOST_GRAMS) > 0)) {
            faults.add(new Fault(row + "grams", "food.fault.grams", Map.of("most", MOST_GRAMS)));
        }
        if (item.packs() < 1 || item.packs() > MOST_PACKS) {
            faults.add(new Fault(row + "packs", "food.fault.packs", Map.of("most", MOST_PACKS)));
        }
        if (item.otherAmount().length() > LONGEST_AMOUNT) {
            faults.add(new Fault(row + "other", "food.fault.long", Map.of("most", LONGEST_AMOUNT)));
        }
    }

    private void words(String field, String text, int longest) {
        if (text.isBlank()) {
            faults.add(Fault.of(field, "food.fault.empty"));
        } else if (text.length() > longest) {
            faults.add(new Fault(field, "food.fault.long", Map.of("most", longest)));
        }
    }
}
