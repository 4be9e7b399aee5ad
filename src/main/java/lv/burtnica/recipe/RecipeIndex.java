package lv.burtnica.recipe;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import lv.burtnica.recipe.search.IndexData;
import lv.burtnica.recipe.search.IndexProgress;
import lv.burtnica.recipe.search.RecipeFields;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The search index as a whole: whether it says what the store says, and how it is made to. */
@Service
public class RecipeIndex {

    private static final AggregationKey<Map<String, Long>> STAMPS = AggregationKey.of("stamps");
    private static final AggregationKey<Map<String, Long>> STATES = AggregationKey.of("states");
    private static final int BATCH = 100;

    private final EntityManagerFactory stores;
    private final EntityManager store;
    private final Recipes recipes;
    private final IndexData data;
    private final TransactionTemplate transaction;
    private volatile boolean rebuilding;
    private final AtomicLong changes = new AtomicLong();

    RecipeIndex(
            EntityManagerFactory stores,
            EntityManager store,
            Recipes recipes,
            IndexData data,
            PlatformTransactionManager transactions) {
        this.stores = stores;
        this.store = store;
        this.recipes = recipes;
        this.data = data;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** How far the index is to be trusted. */
    public enum State {
        /** Every recipe is in it as it is now. */
        SOUND,
        /** Prices, the catalogue or single recipes have changed behind its back. */
        OUT_OF_DATE,
        /** It is missing or was made by another program. */
        FOREIGN
    }

    /** Compares the index with the store: how many recipes, how many published, and what the entries were made with. */
    public State check() {
        return transaction.execute(status -> {
            var found = Search.session(store).search(StoredRecipe.class)
                    .where(predicates -> predicates.matchAll())
                    .aggregation(STAMPS, counts -> counts.terms().field(RecipeFields.STAMP, String.class))
                    .aggregation(STATES, counts -> counts.terms().field(RecipeFields.STATE, String.class))
                    .fetch(0);
            var stamps = found.aggregation(STAMPS);
            var inStore = recipes.count();
            if (!stamps.keySet().stream().allMatch(data::isOfThisProgram) || inStore > 0 && found.total().hitCount() == 0) {
                return State.FOREIGN;
            }
            var published = found.aggregation(STATES).getOrDefault(RecipeState.PUBLISHED.name(), 0L);
            var isSound = found.total().hitCount() == inStore
                    && stamps.getOrDefault(data.now().stamp(), 0L) == inStore
                    && published == recipes.countByState(RecipeState.PUBLISHED);
            return isSound ? State.SOUND : State.OUT_OF_DATE;
        });
    }

    /**
     * Makes the index anew from the store. While it works, searches find what is done already.
     *
     * @param progress told now and then how many recipes are done
     * @return how many there are
     * @throws InterruptedException if the thread was asked to end
     */
    public long rebuild(LongConsumer progress) throws InterruptedException {
        var done = new IndexProgress(progress);
        rebuilding = true;
        try {
            Search.mapping(stores).scope(StoredRecipe.class).massIndexer()
                    .dropAndCreateSchemaOnStart(true)
                    .threadsToLoadObjects(2)
                    .monitor(done)
                    .failFast(true)
                    .startAndWait();
        } finally {
            rebuilding = false;
            changes.incrementAndGet();
        }
        return done.added();
    }

    /** Another number each time the whole of it was written anew; it follows changes of single recipes at once. */
    public long changes() {
        return changes.get();
    }

    /** Whether it is being made anew, so that a search may not find everything yet. */
    public boolean isRebuilding() {
        return rebuilding;
    }

    /** Writes every entry again in its place, so that searches never find less; entries without a recipe go. */
    public long refresh() {
        var ids = recipes.ids();
        for (int from = 0; from < ids.size(); from += BATCH) {
            var batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
            transaction.executeWithoutResult(status -> {
                var plan = Search.session(store).indexingPlan();
                recipes.findByIdIn(batch).forEach(plan::addOrUpdate);
            });
            changes.incrementAndGet();
        }
        transaction.executeWithoutResult(status -> purgeAllBut(ids));
        changes.incrementAndGet();
        return ids.size();
    }

    private void purgeAllBut(List<Long> ids) {
        var session = Search.session(store);
        var known = new HashSet<>(ids);
        known.addAll(recipes.ids());
        session.search(StoredRecipe.class)
                .select(fields -> fields.id(Long.class))
                .where(predicates -> predicates.matchAll())
                .fetchAllHits()
                .stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> session.indexingPlan().purge(StoredRecipe.class, id, null));
    }
}
