package lv.burtnica.food;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One food of a parcel as it is stored. */
@Embeddable
record StoredParcelItem(@Nullable String foodId, String name, @Nullable BigDecimal packGrams, int packs, String otherAmount) {

    static StoredParcelItem of(ParcelItem item) {
        return new StoredParcelItem(item.food(), item.name(), item.packGrams(), item.packs(), item.otherAmount());
    }

    ParcelItem toItem(String source) {
        return new ParcelItem(foodId, name, packGrams == null ? null : Decimals.plain(packGrams), packs, otherAmount, source);
    }
}
