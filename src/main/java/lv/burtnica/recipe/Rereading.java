package lv.burtnica.recipe;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import lv.burtnica.food.FoodNamesChanged;
import lv.burtnica.recipe.correction.CorrectionChanged;
import lv.burtnica.recipe.line.PhraseKey;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads the lines of kept recipes again when words mean something else than before. What people wrote stays as it is. Each gets a new
 * entry in the search index, also where the food is the same: it may be sure now, and then it is known what the dish is free from.
 */
@Component
class Rereading {

    private static final int AT_ONCE = 100;

    private final Recipes recipes;
    private final RecipeFoods foods;
    private final EntityManager store;
    private final ApplicationEventPublisher events;

    Rereading(Recipes recipes, RecipeFoods foods, EntityManager store, ApplicationEventPublisher events) {
        this.recipes = recipes;
        this.foods = foods;
        this.store = store;
        this.events = events;
    }

    @EventListener
    @Transactional
    void read(CorrectionChanged change) {
        readAll(recipes.withLineLike(like(change.phrase())));
    }

    /** The foods are in the store already when this is told, so it is a step of its own. */
    @EventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void read(FoodNamesChanged change) {
        var ids = new LinkedHashSet<Long>();
        change.names().stream().map(PhraseKey::of).filter(phrase -> !phrase.isEmpty()).distinct()
                .forEach(phrase -> ids.addAll(recipes.withLineLike(like(phrase))));
        readAll(List.copyOf(ids));
    }

    private void readAll(List<Long> ids) {
        for (var from = 0; from < ids.size(); from += AT_ONCE) {
            recipes.findByIdIn(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))).forEach(this::read);
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_COMMITTED) {
                    ids.forEach(id -> events.publishEvent(new RecipeChanged(id)));
                }
            }
        });
    }

    private void read(StoredRecipe stored) {
        var lines = foods.read(stored.toRecipe());
        stored.reread(lines, foods.countFromParcels(lines));
        Search.session(store).indexingPlan().addOrUpdate(recipes.save(stored));
    }

    /** A pattern that finds every line with the phrase, and some without: letters that may carry a mark stand for any letter. */
    static String like(String phrase) {
        var longest = Arrays.stream(phrase.split(" ")).max(Comparator.comparingInt(String::length)).orElse(phrase);
        return "%" + longest.replaceAll("[^abdefhijmopqrtuvwxy0-9]", "_") + "%";
    }
}
