package lv.burtnica.library.correction;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.library.name.OtherNames;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipeChanged;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.RecipeState;
import lv.burtnica.recipe.assessment.AssessmentDesk;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notices when what a published recipe says about allergens or safety becomes another thing: because its text was changed, or because the
 * catalogue knows a food better now. It works behind the readers' backs; {@link #settle} does at once what is left to do. As it looks
 * at each changed recipe anyway, it also notes the name that its title makes.
 */
@Service
public class CorrectionWatch {

    private final CorrectionStore store;
    private final RecipeBook recipes;
    private final AssessmentDesk desk;
    private final FoodCatalogue foods;
    private final OtherNames names;
    private final Clock clock;
    private final TransactionTemplate writing;
    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("corrections").daemon().priority(Thread.MIN_PRIORITY).factory());
    private final Set<Long> changed = ConcurrentHashMap.newKeySet();
    private volatile boolean ready;
    private volatile boolean stopped;
    private volatile long foodsLookedAt = -1;

    CorrectionWatch(
            CorrectionStore store, RecipeBook recipes, AssessmentDesk desk, FoodCatalogue foods, OtherNames names, Clock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.recipes = recipes;
        this.desk = desk;
        this.foods = foods;
        this.names = names;
        this.clock = clock;
        this.writing = new TransactionTemplate(transactions);
        writing.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        ready = true;
        later();
    }

    @EventListener
    void note(RecipeChanged recipe) {
        changed.add(recipe.id());
        later();
    }

    /** Looks at the foods again where they are other ones now; costs nothing where they are not. */
    public void look() {
        if (ready && foods.edition() != foodsLookedAt) {
            later();
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
        background.shutdownNow();
    }

    private void later() {
        if (ready && !stopped) {
            try {
                background.execute(this::settle);
            } catch (RejectedExecutionException e) {
                stopped = true;
            }
        }
    }

    /** Looks at everything that has changed; after a start also at what was never looked at, and at all where the foods are other ones. */
    public synchronized void settle() {
        var edition = foods.edition();
        var wanted = new LinkedHashSet<Long>();
        if (foodsLookedAt != edition) {
            wanted.addAll(store.noted());
            wanted.addAll(store.unnoted());
        }
        var now = List.copyOf(changed);
        wanted.addAll(now);
        now.forEach(changed::remove);
        for (var id : wanted) {
            if (stopped) {
                return;
            }
            recipes.find(id).filter(page -> page.state() == RecipeState.PUBLISHED).ifPresent(this::compare);
        }
        foodsLookedAt = edition;
    }

    /** A row that another instance wrote first says the same. */
    private void compare(RecipePage page) {
        var said = Statement.of(page.recipe(), desk.assess(page, desk.terms()).allergens());
        try {
            writing.executeWithoutResult(status -> compare(page, said));
            names.note(page.recipe().key(), page.recipe().title());
        } catch (DataIntegrityViolationException e) {
            changed.add(page.id());
        }
    }

    private void compare(RecipePage page, Statement said) {
        var before = store.statement(page.id()).orElse(null);
        if (before == null) {
            store.add(page.id(), said);
        } else if (!before.equals(said)) {
            store.correct(page.id(), before, said, noticed(page, before, said));
        }
    }

    /** Words are corrected when they are changed; what the catalogue knows counts from now. */
    private Instant noticed(RecipePage page, Statement before, Statement said) {
        var now = clock.instant();
        var byText = !before.notes().equals(said.notes()) || page.changedAt().isAfter(now.minus(1, ChronoUnit.MINUTES));
        return (byText ? page.changedAt() : now).truncatedTo(ChronoUnit.SECONDS);
    }
}
