package lv.burtnica.food;

import java.time.YearMonth;
import java.time.format.TextStyle;
import lv.burtnica.measure.PlainLetters;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;

/** Says in the reader's language which parcel or price list it is. What the starter files say in English is translated. */
public record ProvisionWords(Wording wording) {

    /** {@code FEAD/ESF+, 2022. gada novembris}. */
    public String parcel(Parcel parcel) {
        return programme(parcel) + ", " + period(parcel.period());
    }

    /** Who gives it: {@code ES intervences krājumi (PEAD)}. */
    public String programme(Parcel parcel) {
        return translated("food.programme.", parcel.programme());
    }

    /** For whom one kit is meant: {@code vienam cilvēkam mēnesī}. */
    public String forWhom(Parcel parcel) {
        return translated("food.for-whom.", parcel.unit());
    }

    /** {@code Rimi, 2026. gada 20. novembris}; of a list that begins on the first day of a month the month, as only that is known. */
    public String priceList(PriceList list) {
        var place = list.place().isEmpty() ? wording.text("food.prices.many-places") : translated("food.place.", list.place());
        return place + ", " + (list.date().getDayOfMonth() == 1 ? month(list.month()) : wording.date(list.date()));
    }

    /** Which of many offers: the cheapest, or a usual one. */
    public String tier(Price.Tier tier) {
        return wording.text("food.tier." + (tier == Price.Tier.CHEAPEST ? "cheapest" : "typical"));
    }

    private String period(String period) {
        if (period.equals(Parcel.UNDATED)) {
            return wording.text("food.undated");
        }
        return period.length() == 7 ? month(YearMonth.parse(period)) : period;
    }

    /** {@code 2025. gada maijs}. */
    public String month(YearMonth month) {
        var name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, wording.language());
        return wording.text("food.month", "year", String.valueOf(month.getYear()), "month", name);
    }

    private String translated(String keys, String words) {
        var key = keys + PlainLetters.of(words).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return Texts.standard().pattern(key, wording.language()) == null ? words : wording.text(key);
    }
}
