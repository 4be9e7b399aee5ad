package lv.burtnica.food;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The parcels and price lists as they are now, at hand without asking the store: every assessment needs them. Each answer is a snapshot
 * that does not change any more; after a change is committed the next answer is another one.
 */
@Service
public class Provisions {

    static final Comparator<Parcel> NEWEST_FIRST = Comparator.comparing(Provisions::begin).reversed().thenComparing(Parcel::id);

    private final StoredParcels storedParcels;
    private final StoredPriceLists storedPrices;
    private final TransactionTemplate reading;
    private volatile Snapshot snapshot = new Snapshot(List.of(), List.of());

    Provisions(StoredParcels storedParcels, StoredPriceLists storedPrices, PlatformTransactionManager transactions) {
        this.storedParcels = storedParcels;
        this.storedPrices = storedPrices;
        this.reading = new TransactionTemplate(transactions);
        reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        reading.setReadOnly(true);
    }

    /** All parcels, the newest first, those without a date last. */
    public List<Parcel> parcels() {
        return snapshot.parcels;
    }

    /** All price lists, the oldest first. */
    public List<PriceList> prices() {
        return snapshot.prices;
    }

    /** Takes over what is in the store. Who reloads last has read last. */
    synchronized void reload() {
        reading.executeWithoutResult(status -> snapshot = new Snapshot(
                storedParcels.findAll().stream().map(StoredParcel::toParcel).sorted(NEWEST_FIRST).toList(),
                storedPrices.findAll().stream()
                        .map(StoredPriceList::toList)
                        .sorted(Comparator.comparing(PriceList::date).thenComparing(PriceList::id))
                        .toList()));
    }

    private static String begin(Parcel parcel) {
        return parcel.period().equals(Parcel.UNDATED) ? "" : parcel.from() == null ? parcel.period() : parcel.from().toString();
    }

    private record Snapshot(List<Parcel> parcels, List<PriceList> prices) {}
}
