package lv.burtnica.recipe.assessment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.burtnica.food.Price;
import lv.burtnica.food.PriceList;

/** Prices to be looked up by food. */
public final class PriceTable {

    /** No price at all. */
    public static final PriceTable EMPTY = new PriceTable("", List.of());

    /** The name of a table that takes the latest price of each food. */
    public static final String NEWEST = "newest";

    private final String id;
    private final Map<String, Map<Price.Tier, Price>> prices = new HashMap<>();

    private PriceTable(String id, List<PriceList> newestFirst) {
        this.id = id;
        for (var list : newestFirst) {
            for (var price : list.prices()) {
                prices.computeIfAbsent(price.food(), any -> new EnumMap<>(Price.Tier.class)).putIfAbsent(price.tier(), price);
            }
        }
    }

    /** The prices of one list and of no other. */
    public static PriceTable of(PriceList list) {
        return new PriceTable(list.id(), List.of(list));
    }

    /** Of each food the latest price up to the day: a new list of eggs alone does not make everything else unknown. */
    public static PriceTable newest(List<PriceList> lists, LocalDate day) {
        var month = YearMonth.from(day);
        return new PriceTable(NEWEST, lists.stream()
                .filter(list -> !list.month().isAfter(month))
                .sorted(Comparator.comparing(PriceList::date).reversed())
                .toList());
    }

    /** The list's id, {@link #NEWEST}, or nothing. */
    public String id() {
        return id;
    }

    /** The price of a food in a tier; where the tier has none, that of the other one, which says so itself. */
    public Optional<Price> find(String food, Price.Tier tier) {
        var tiers = prices.get(food);
        if (tiers == null) {
            return Optional.empty();
        }
        var price = tiers.get(tier);
        return price != null ? Optional.of(price) : tiers.values().stream().findFirst();
    }
}
