package lv.burtnica.food;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A parcel as it is stored. */
@Entity
@Table(name = "parcel")
class StoredParcel {

    @Id
    @GeneratedValue(generator = "parcel_seq")
    @SequenceGenerator(name = "parcel_seq", sequenceName = "parcel_seq")
    private @Nullable Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private String parcelKey;

    private String country;
    private String programme;
    private String period;
    private String forWhom;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private String source;
    private String changedBy;
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "parcel_item", joinColumns = @JoinColumn(name = "parcel_id"))
    @OrderColumn(name = "position")
    private List<StoredParcelItem> items = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected StoredParcel() {}

    @SuppressWarnings("NullAway.Init")
    StoredParcel(String key) {
        this.parcelKey = key;
    }

    void write(Parcel parcel, String by, Instant now) {
        country = parcel.country();
        programme = parcel.programme();
        period = parcel.period();
        forWhom = parcel.unit();
        validFrom = parcel.from();
        validTo = parcel.to();
        source = parcel.source();
        items.clear();
        parcel.items().stream().map(StoredParcelItem::of).forEach(items::add);
        changedBy = by;
        changedAt = now;
    }

    Parcel toParcel() {
        return new Parcel(parcelKey, country, programme, period, forWhom, validFrom, validTo,
                items.stream().map(item -> item.toItem(source)).toList());
    }

    Kept<Parcel> toKept() {
        return new Kept<>(parcelKey, version, toParcel(), changedBy, changedAt);
    }
}
