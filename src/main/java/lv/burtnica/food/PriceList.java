package lv.burtnica.food;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The prices of one country and month.
 *
 * @param id country and month: {@code lv-2025-05}
 * @param month when
 * @param prices in the order of the file, up to one of each tier for a food
 */
public record PriceList(String id, YearMonth month, List<Price> prices) {

    public PriceList {
        prices = List.copyOf(prices);
    }

    /** The price of a food in a tier. */
    public Optional<Price> find(String food, Price.Tier tier) {
        return prices.stream().filter(price -> price.food().equals(food) && price.tier() == tier).findFirst();
    }
}
