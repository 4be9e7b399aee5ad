package lv.burtnica.recipe.pantry;

import jakarta.annotation.PreDestroy;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import lv.burtnica.food.Food;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.food.KitchenSizes;
import lv.burtnica.food.Price;
import lv.burtnica.measure.HouseholdMeasures;
import lv.burtnica.recipe.PublishedIngredients;
import lv.burtnica.recipe.PublishedIngredients.Ingredients;
import lv.burtnica.recipe.RecipeChanged;
import lv.burtnica.recipe.assessment.AssessmentDesk;
import lv.burtnica.recipe.correction.CorrectionDesk;
import lv.burtnica.recipe.assessment.Terms;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What every published recipe needs, in memory: about half a kilobyte a recipe. It is filled in the background after the start and when
 * prices, foods, spoons or corrected lines change, and follows each change of a recipe once that is in the store for good.
 */
@Component
public class PantryIndex {

    private static final Logger log = LoggerFactory.getLogger(PantryIndex.class);
    private static final int STRETCH = 200;
    /** So many changed recipes a reader waits for; more are read in the background. */
    private static final int WORTH_WAITING_FOR = 50;

    private final PublishedIngredients recipes;
    private final NeedsReader reader;
    private final AssessmentDesk desk;
    private final FoodCatalogue foods;
    private final KitchenSizes kitchen;
    private final CorrectionDesk corrections;
    private final Map<Long, Needs> needs = new ConcurrentHashMap<>();
    private final Set<Long> changed = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean filling = new AtomicBoolean();
    private final ExecutorService background =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("pantry-index").factory());
    private volatile @Nullable Basis basis;
    private volatile boolean complete;
    private volatile boolean stopped;
    private final AtomicLong changes = new AtomicLong();

    PantryIndex(
            PublishedIngredients recipes, NeedsReader reader, AssessmentDesk desk, FoodCatalogue foods, KitchenSizes kitchen,
            CorrectionDesk corrections) {
        this.recipes = recipes;
        this.reader = reader;
        this.desk = desk;
        this.foods = foods;
        this.kitchen = kitchen;
        this.corrections = corrections;
    }

    /** What the figures rest on: where it changes, they are reckoned anew. */
    private record Basis(List<Food> foods, List<Optional<Price>> prices, HouseholdMeasures spoons, long corrections) {}

    /** Whether every published recipe is in it; right after the start it may still be filling. */
    public boolean isComplete() {
        return complete;
    }

    /** Another number each time the answers may have become others. */
    public long changes() {
        return changes.get();
    }

    /** How many recipes it knows. */
    public int size() {
        return needs.size();
    }

    /** About how much memory it takes. */
    public long bytes() {
        return needs.values().stream().mapToLong(Needs::bytes).sum();
    }

    /** Fills it anew in the background; until that is done, it answers with what it has. */
    @EventListener(ApplicationReadyEvent.class)
    public void rebuild() {
        basis = basis();
        if (!stopped && filling.compareAndSet(false, true)) {
            background.execute(this::fill);
        }
    }

    @EventListener
    void note(RecipeChanged recipe) {
        changed.add(recipe.id());
        if (complete && !stopped) {
            background.execute(this::catchUp);
        }
    }

    /** All of it, as new as the last commit. */
    Collection<Needs> all() {
        if (basis != null && !Objects.equals(basis, basis())) {
            rebuild();
        }
        if (complete && changed.size() <= WORTH_WAITING_FOR) {
            catchUp();
        }
        return needs.values();
    }

    /** What one recipe needs, read anew where the recipe is not the one that was read before. */
    Needs current(Ingredients recipe) {
        var known = needs.get(recipe.id());
        if (known != null && known.version() == recipe.version()) {
            return known;
        }
        return reader.read(recipe, desk.terms());
    }

    private void fill() {
        var began = System.nanoTime();
        try {
            var seen = new HashSet<Long>();
            for (var last = fillAfter(0, seen); last > 0 && !stopped; ) {
                last = fillAfter(last, seen);
            }
            changed.addAll(needs.keySet().stream().filter(id -> !seen.contains(id)).collect(Collectors.toSet()));
            catchUp();
            complete = !stopped;
            changes.incrementAndGet();
            log.info("What can be cooked: {} recipes, {} kB, read in {} ms",
                    size(), bytes() / 1024, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
        } catch (RuntimeException e) {
            basis = null;
            log.error("The index of what can be cooked could not be filled; it is tried again when somebody asks", e);
        } finally {
            filling.set(false);
        }
    }

    /** Gives back the last number it read, 0 at the end. One stretch at a time, so that a change is never overtaken by an older reading. */
    private synchronized long fillAfter(long id, Set<Long> seen) {
        var ids = recipes.idsAfter(id, STRETCH);
        read(ids);
        seen.addAll(ids);
        return ids.isEmpty() ? 0 : ids.getLast();
    }

    private synchronized void catchUp() {
        while (!changed.isEmpty() && !stopped) {
            var ids = changed.stream().limit(STRETCH).toList();
            // Taken off before they are read: a change that comes in between is read once more.
            ids.forEach(changed::remove);
            read(ids);
        }
    }

    private void read(List<Long> ids) {
        var terms = desk.terms();
        var found = recipes.of(ids).stream().collect(Collectors.toMap(Ingredients::id, recipe -> recipe));
        for (var id : ids) {
            put(id, found.get(id), terms);
        }
    }

    private void put(Long id, @Nullable Ingredients recipe, Terms terms) {
        var before = recipe == null ? needs.remove(id) : needs.put(id, reader.read(recipe, terms));
        changes.addAndGet(recipe == null && before == null ? 0 : 1);
    }

    private Basis basis() {
        var terms = desk.terms();
        var all = List.copyOf(foods.all());
        var prices = all.stream().map(food -> terms.prices().find(food.id(), terms.tier())).toList();
        return new Basis(all, prices, kitchen.get(), corrections.changes());
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopped = true;
        background.shutdown();
        // Never interrupted: an interrupted thread would tear the file store from under everybody else.
        background.awaitTermination(10, TimeUnit.SECONDS);
    }
}
