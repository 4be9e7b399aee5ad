package lv.burtnica.recipe.search;

import java.util.concurrent.atomic.AtomicBoolean;
import lv.burtnica.recipe.RecipeIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the search index in order. When the notebook starts, it is compared with the store; what is amiss is put right in the background
 * while the notebook answers. Once a minute it looks whether the catalogue, the prices or the month have changed: entries hold names,
 * costs and allergens, and are then written again in their places. Looking costs no question to the store.
 */
@Component
class IndexKeeper {

    private static final Logger log = LoggerFactory.getLogger(IndexKeeper.class);

    private final RecipeIndex index;
    private final IndexData data;
    private final boolean wanted;
    private final AtomicBoolean working = new AtomicBoolean();

    IndexKeeper(RecipeIndex index, IndexData data, @Value("${burtnica.search.check:true}") boolean wanted) {
        this.index = index;
        this.data = data;
        this.wanted = wanted;
    }

    /** Before the first recipe is written, so that the entries of the starter notebook all agree. */
    @EventListener(ApplicationStartedEvent.class)
    void prepare() {
        data.refresh();
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (wanted) {
            var state = check();
            if (state != RecipeIndex.State.SOUND) {
                Thread.ofPlatform().daemon().name("search-index").start(() -> repair(state));
            }
        }
    }

    /** Brings the entries up to date where they would come out differently now. */
    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    void lookAgain() {
        if (wanted) {
            var before = data.now().stamp();
            if (!data.refresh().stamp().equals(before)) {
                repair(RecipeIndex.State.OUT_OF_DATE);
            }
        }
    }

    private RecipeIndex.State check() {
        try {
            return index.check();
        } catch (RuntimeException e) {
            log.warn("The search index cannot be read: {}", e.toString());
            return RecipeIndex.State.FOREIGN;
        }
    }

    private void repair(RecipeIndex.State state) {
        if (!working.compareAndSet(false, true)) {
            return;
        }
        try {
            if (state == RecipeIndex.State.FOREIGN) {
                log.info("The search index is missing, damaged or from another program: it is made anew");
                log.info("The search index is ready: {} recipes", index.rebuild(done -> { }));
            } else {
                log.info("The search index is out of date: its entries are written again");
                log.info("The search index is up to date: {} recipes", index.refresh());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.error("The search index cannot be put in order; run the command reindex", e);
        } finally {
            working.set(false);
        }
    }
}
