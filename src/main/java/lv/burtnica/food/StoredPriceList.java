package lv.burtnica.food;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A price list as it is stored. */
@Entity
@Table(name = "price_list")
class StoredPriceList {

    @Id
    @GeneratedValue(generator = "price_list_seq")
    @SequenceGenerator(name = "price_list_seq", sequenceName = "price_list_seq")
    private @Nullable Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private String listKey;

    private String place;
    private LocalDate pricedOn;
    private String source;

    @Enumerated(EnumType.STRING)
    private Price.Tier tier;

    private String changedBy;
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "price", joinColumns = @JoinColumn(name = "price_list_id"))
    @OrderColumn(name = "position")
    private List<StoredPrice> prices = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected StoredPriceList() {}

    @SuppressWarnings("NullAway.Init")
    StoredPriceList(String key) {
        this.listKey = key;
    }

    void write(PriceList list, String by, Instant now) {
        place = list.place();
        pricedOn = list.date();
        source = list.source();
        tier = list.tier();
        prices.clear();
        list.prices().stream().map(price -> StoredPrice.of(price, list)).forEach(prices::add);
        changedBy = by;
        changedAt = now;
    }

    PriceList toList() {
        var month = YearMonth.from(pricedOn);
        return new PriceList(listKey, place, pricedOn, source, tier,
                prices.stream().map(price -> price.toPrice(month, place, source)).toList());
    }

    Kept<PriceList> toKept() {
        return new Kept<>(listKey, version, toList(), changedBy, changedAt);
    }
}
