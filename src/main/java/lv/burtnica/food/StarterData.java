package lv.burtnica.food;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the parcels and prices of the starter files over into the store, each once for ever: what coordinators change or remove here stays
 * so, whatever the files say later. It works before the first page is asked for.
 */
@Component
class StarterData implements SmartInitializingSingleton {

    private static final String NOBODY = "";

    private final StoredParcels parcels;
    private final StoredPriceLists prices;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Provisions provisions;
    private final FoodShelf foods;
    private final KitchenSizes kitchen;
    private final Clock clock;

    StarterData(
            StoredParcels parcels,
            StoredPriceLists prices,
            JdbcClient database,
            TransactionTemplate transaction,
            Provisions provisions,
            FoodShelf foods,
            KitchenSizes kitchen,
            Clock clock) {
        this.parcels = parcels;
        this.prices = prices;
        this.database = database;
        this.transaction = transaction;
        this.provisions = provisions;
        this.foods = foods;
        this.kitchen = kitchen;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> takeOver());
        provisions.reload();
        foods.reload();
        kitchen.reload();
    }

    void takeOver() {
        for (var parcel : FoodFiles.bundledParcels(foods.bundled())) {
            if (isFirst("parcel " + parcel.id())) {
                var stored = new StoredParcel(parcel.id());
                stored.write(parcel, NOBODY, clock.instant());
                parcels.saveAndFlush(stored);
            }
        }
        for (var list : FoodFiles.bundledPrices(foods.bundled())) {
            if (isFirst("prices " + list.id())) {
                var stored = new StoredPriceList(list.id());
                stored.write(list, NOBODY, clock.instant());
                prices.saveAndFlush(stored);
            }
        }
    }

    /** Whether nothing of that name was taken over before; from now on it was. */
    private boolean isFirst(String name) {
        var known = database.sql("select count(*) from starter_taken where name = ?").param(name).query(Long.class).single() > 0;
        if (!known) {
            database.sql("insert into starter_taken (name, taken_at) values (?, ?)")
                    .param(name)
                    .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
        }
        return !known;
    }
}
