package lv.burtnica.food;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A price as it is stored. */
@Embeddable
record StoredPrice(
        String foodId,
        @Enumerated(EnumType.STRING) Price.Tier tier,
        @Nullable BigDecimal euros,
        @Enumerated(EnumType.STRING) Price.Per per,
        @Nullable BigDecimal packEuros,
        String place,
        String item,
        String source,
        String note) {

    /** A place or source that is that of the whole list is left empty, so that it changes along with the list's. */
    static StoredPrice of(Price price, PriceList list) {
        return new StoredPrice(price.food(), price.tier(), price.euros(), price.per(), price.packEuros(),
                price.place().equals(list.place()) ? "" : price.place(), price.item(),
                price.source().equals(list.source()) ? "" : price.source(), price.note());
    }

    Price toPrice(YearMonth month, String listPlace, String listSource) {
        return new Price(foodId, tier, plain(euros), per, plain(packEuros), month, place.isEmpty() ? listPlace : place, item,
                source.isEmpty() ? listSource : source, note);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal euros) {
        return euros == null ? null : Decimals.plain(euros);
    }
}
