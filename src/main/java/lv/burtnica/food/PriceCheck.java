package lv.burtnica.food;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what in a typed price list cannot be kept. */
final class PriceCheck {

    static final int MOST_PRICES = 5000;
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_ITEM = 300;
    private static final int LONGEST_SOURCE = 1000;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final BigDecimal MOST_EUROS = BigDecimal.valueOf(10_000);

    private final FoodCatalogue foods;
    private final List<Fault> faults = new ArrayList<>();

    private PriceCheck(FoodCatalogue foods) {
        this.foods = foods;
    }

    static List<Fault> faults(PriceList list, FoodCatalogue foods, LocalDate today) {
        var check = new PriceCheck(foods);
        check.look(list, today);
        return check.faults;
    }

    private void look(PriceList list, LocalDate today) {
        words("place", list.place(), LONGEST_PLACE, list.prices().stream().noneMatch(price -> price.place().isEmpty()));
        words("source", list.source(), LONGEST_SOURCE, list.prices().stream().noneMatch(price -> price.source().isEmpty()));
        if (list.date().isAfter(today)) {
            faults.add(Fault.of("date", "food.fault.future"));
        } else if (list.date().isBefore(EARLIEST)) {
            faults.add(Fault.of("date", "food.fault.date"));
        }
        if (list.prices().isEmpty()) {
            faults.add(Fault.of("prices", "food.fault.no-prices"));
        } else if (list.prices().size() > MOST_PRICES) {
            faults.add(new Fault("prices", "food.fault.too-many", Map.of("most", MOST_PRICES)));
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < list.prices().size(); i++) {
            var price = list.prices().get(i);
            look("prices." + i + ".", price);
            if (!seen.add(price.food() + " " + price.tier())) {
                faults.add(Fault.of("prices." + i + ".food", "food.fault.twice"));
            }
        }
    }

    private void look(String row, Price price) {
        if (!foods.contains(price.food())) {
            faults.add(Fault.of(row + "food", "food.fault.food-gone"));
        }
        if (price.euros() == null && price.packEuros() == null || isImpossible(price.euros()) || isImpossible(price.packEuros())) {
            faults.add(new Fault(row + "euros", "food.fault.euros", Map.of("most", MOST_EUROS)));
        }
        if (price.item().length() > LONGEST_ITEM) {
            faults.add(new Fault(row + "item", "food.fault.long", Map.of("most", LONGEST_ITEM)));
        }
    }

    private static boolean isImpossible(@Nullable BigDecimal euros) {
        return euros != null && (euros.signum() <= 0 || euros.compareTo(MOST_EUROS) > 0);
    }

    private void words(String field, String text, int longest, boolean inRows) {
        if (text.isBlank() && !inRows) {
            faults.add(Fault.of(field, "food.fault.empty"));
        } else if (text.length() > longest) {
            faults.add(new Fault(field, "food.fault.long", Map.of("most", longest)));
        }
    }
}
