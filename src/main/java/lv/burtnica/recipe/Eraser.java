package lv.burtnica.recipe;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import lv.burtnica.people.Trail;
import lv.burtnica.people.TrailDeed;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Erases what has rested long enough in the bin, and photographs that nothing shows any more. Doing it twice does no harm. */
@Service
public class Eraser {

    private static final Logger log = LoggerFactory.getLogger(Eraser.class);

    /** A photograph that somebody has just taken is not in any draft yet. */
    static final Duration FRESH = Duration.ofDays(7);

    private static final int AT_ONCE = 100;

    private final Recipes recipes;
    private final Revisions revisions;
    private final Proposals proposals;
    private final PictureRepository pictures;
    private final ApplicationEventPublisher events;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Eraser(
            Recipes recipes,
            Revisions revisions,
            Proposals proposals,
            PictureRepository pictures,
            ApplicationEventPublisher events,
            Trail trail,
            TransactionTemplate transaction,
            Clock clock) {
        this.recipes = recipes;
        this.revisions = revisions;
        this.proposals = proposals;
        this.pictures = pictures;
        this.events = events;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Erases all that is due; one recipe that fails does not keep the others. */
    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT6H")
    @SchedulerLock(name = "eraser", lockAtMostFor = "PT1H")
    public void run() {
        var now = clock.instant();
        recipes.binnedBefore(now.minus(Bin.REST)).forEach(id -> erase(id, now));
        transaction.executeWithoutResult(status -> sweepPictures(now));
    }

    private void erase(long id, Instant now) {
        try {
            transaction.executeWithoutResult(status -> recipes.take(id)
                    .filter(stored -> stored.state() == RecipeState.BINNED)
                    .ifPresent(stored -> erase(stored, now)));
        } catch (RuntimeException e) {
            log.warn("Recipe {} could not be erased and is left for the next time", id, e);
        }
    }

    /** Erases a recipe at once, inside the transaction of whoever asks. */
    void eraseNow(long id) {
        recipes.take(id).ifPresent(stored -> erase(stored, clock.instant()));
    }

    private void erase(StoredRecipe stored, Instant now) {
        stored.erase(now);
        recipes.saveAndFlush(stored);
        revisions.erase(stored.id());
        proposals.drop(stored.id());
        trail.record(TrailDeed.RECIPE_ERASED, null, stored.toRecipe().key());
        events.publishEvent(new RecipeErased(stored.id()));
    }

    private void sweepPictures(Instant now) {
        var unused = pictures.unused(now.minus(FRESH), PageRequest.of(0, AT_ONCE));
        if (!unused.isEmpty()) {
            pictures.erase(unused);
        }
    }
}
