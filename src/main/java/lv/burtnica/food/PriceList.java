package lv.burtnica.food;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Prices that were gathered together.
 *
 * @param id a name that never changes, such as {@code lv-2025-05}
 * @param place where most of them are from, empty where they are from many places
 * @param date the day they were seen; the first of the month where only the month is known
 * @param source by whose word most of them are, empty where there are many
 * @param tier which offers its new rows are
 * @param prices in the order of the list, up to one of each tier for a food
 */
public record PriceList(String id, String place, LocalDate date, String source, Price.Tier tier, List<Price> prices) {

    public PriceList {
        prices = List.copyOf(prices);
    }

    /** A list whose rows say themselves where they are from; place and source are those that all rows share. */
    static PriceList of(String id, YearMonth month, List<Price> prices) {
        var places = prices.stream().map(Price::place).distinct().toList();
        var sources = prices.stream().map(Price::source).distinct().toList();
        return new PriceList(id, places.size() == 1 ? places.getFirst() : "", month.atDay(1),
                sources.size() == 1 ? sources.getFirst() : "", Price.Tier.CHEAPEST, prices);
    }

    /** The month of its date: prices are compared by months. */
    public YearMonth month() {
        return YearMonth.from(date);
    }

    /** The price of a food in a tier. */
    public Optional<Price> find(String food, Price.Tier tier) {
        return prices.stream().filter(price -> price.food().equals(food) && price.tier() == tier).findFirst();
    }
}
