package lv.burtnica.library;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import lv.burtnica.library.ready.ShelfVersion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps small things that were made of the store until something that readers see has changed. */
@Component
class ContentCache {

    private static final int MOST = 600;

    private final ShelfVersion version;
    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST;
        }
    };

    ContentCache(ShelfVersion version) {
        this.version = version;
    }

    private record Kept(ShelfVersion.Version version, Object value) {}

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
        synchronized (kept) {
            var known = kept.get(name);
            if (known != null && version.holds(known.version())) {
                return (T) known.value();
            }
        }
        var before = version.now();
        var made = make.get();
        synchronized (kept) {
            kept.put(name, new Kept(before, made));
        }
        return made;
    }
}
