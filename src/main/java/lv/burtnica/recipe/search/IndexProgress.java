package lv.burtnica.recipe.search;

import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongConsumer;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingMonitor;

/** Counts the entries of an index that is made anew. */
public final class IndexProgress implements MassIndexingMonitor {

    private final LongAdder added = new LongAdder();
    private final LongConsumer told;

    public IndexProgress(LongConsumer told) {
        this.told = told;
    }

    /** How many recipes are in the index so far. */
    public long added() {
        return added.sum();
    }

    @Override
    public void documentsAdded(long increment) {
        added.add(increment);
        told.accept(added.sum());
    }

    @Override
    public void documentsBuilt(long number) {
        // Only what is in the index counts.
    }

    @Override
    public void entitiesLoaded(long size) {
        // Only what is in the index counts.
    }

    @Override
    @SuppressWarnings("removal") // The interface still asks for it.
    public void addToTotalCount(long count) {
        // Only what is in the index counts.
    }

    @Override
    public void indexingCompleted() {
        // Whoever started it waits for its end.
    }
}
