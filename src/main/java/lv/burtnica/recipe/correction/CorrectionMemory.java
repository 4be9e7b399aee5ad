package lv.burtnica.recipe.correction;

import java.util.Map;
import java.util.stream.Collectors;
import lv.burtnica.recipe.line.Corrections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** All remembered corrections at hand, because every line that is read asks for one. */
@Component
class CorrectionMemory implements Corrections {

    private final CorrectionRows rows;
    private volatile @Nullable Map<String, Correction> known;
    private volatile long changes;

    CorrectionMemory(CorrectionRows rows) {
        this.rows = rows;
    }

    @Override
    public @Nullable Correction of(String phrase) {
        var at = known;
        return (at == null ? load() : at).get(phrase);
    }

    /** Counts up with every change. */
    long changes() {
        return changes;
    }

    /** Looks at the store anew: now, and once more when the change is there for everybody or was taken back. */
    void forget() {
        drop();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    drop();
                }
            });
        }
    }

    private Map<String, Correction> load() {
        var before = changes;
        var loaded = rows.findAll().stream()
                .collect(Collectors.toUnmodifiableMap(StoredCorrection::phrase, StoredCorrection::toCorrection));
        synchronized (this) {
            if (before == changes) {
                known = loaded;
            }
        }
        return loaded;
    }

    private synchronized void drop() {
        known = null;
        changes++;
    }
}
