package lv.burtnica.food;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import lv.burtnica.measure.PlainLetters;
import org.jspecify.annotations.Nullable;

/**
 * What a food-aid kit held at a time.
 *
 * @param id made of country and period, and of the programme's name where it is a charity: {@code lv-2013}
 * @param country two letters, {@code LV}
 * @param programme who gives it
 * @param period the year or month as the source gives it: {@code 2013}, {@code 2022-11}, {@code undated}
 * @param unit for whom and how often one kit is meant, as the source says
 * @param from the first day, {@code null} where nobody knows
 * @param to the last day, {@code null} where nobody knows
 * @param items what is in it
 */
public record Parcel(
        String id,
        String country,
        String programme,
        String period,
        String unit,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<ParcelItem> items) {

    static final String UNDATED = "undated";

    public Parcel {
        items = List.copyOf(items);
    }

    /** Whether the food is in it. */
    public boolean has(Food food) {
        return items.stream().anyMatch(item -> food.id().equals(item.food()));
    }

    /** Who says what is in it: the sources of its items, each once. */
    public String source() {
        return String.join("; ", items.stream().map(ParcelItem::source).distinct().toList());
    }

    /** The period in which a parcel is given, as sources write it: a year, a month, or {@code undated}. */
    static String periodOf(@Nullable LocalDate from, @Nullable LocalDate to) {
        var day = from != null ? from : to;
        if (day == null) {
            return UNDATED;
        }
        var isMonth = from != null && to != null && YearMonth.from(from).equals(YearMonth.from(to));
        return isMonth ? YearMonth.from(from).toString() : String.valueOf(day.getYear());
    }

    /** The id of a parcel: {@code lv-2013}; for a charity {@code lv-2009-paedusai-latvijai}. */
    static String idOf(String country, String period, String programme) {
        var id = country.toLowerCase(Locale.ROOT) + "-" + period;
        int charity = programme.indexOf("(charity)");
        return charity < 0 ? id : id + "-" + PlainLetters.of(programme.substring(0, charity).strip()).replace(' ', '-');
    }
}
