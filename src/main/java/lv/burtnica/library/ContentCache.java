package lv.burtnica.library;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import lv.burtnica.food.FoodCatalogue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps what was made of the store until anything in the store changes, the foods do, or the day goes by. The version is looked at before
 * the making, so that a change in between makes what was made count as old.
 */
@Component
class ContentCache {

    private static final int MOST = 600;

    private final StoreVersion store;
    private final FoodCatalogue foods;
    private final Clock clock;
    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST;
        }
    };

    ContentCache(StoreVersion store, FoodCatalogue foods, Clock clock) {
        this.store = store;
        this.foods = foods;
        this.clock = clock;
    }

    private record Version(long store, long foods, LocalDate day) {}

    private record Kept(Version version, Object value) {}

    /**
     * What is kept under the name, made anew where it is older than the store. Whoever is in a transaction of their own may see what nobody
     * else does, so nothing of it is kept.
     *
     * @param name tells everything apart that is made; always of the same type
     */
    @SuppressWarnings("unchecked")
    <T> T get(String name, Supplier<T> make) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return make.get();
        }
        var version = new Version(store.number(), foods.edition(), LocalDate.now(clock));
        synchronized (kept) {
            var known = kept.get(name);
            if (known != null && known.version().equals(version)) {
                return (T) known.value();
            }
        }
        var made = make.get();
        synchronized (kept) {
            kept.put(name, new Kept(version, made));
        }
        return made;
    }
}
