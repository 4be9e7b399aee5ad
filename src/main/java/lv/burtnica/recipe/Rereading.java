package lv.burtnica.recipe;

import java.util.Arrays;
import java.util.Comparator;
import lv.burtnica.recipe.correction.CorrectionChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the lines of kept recipes again when words mean something else than before. What people wrote stays as it is. */
@Component
class Rereading {

    private static final int AT_ONCE = 100;

    private final Recipes recipes;
    private final RecipeFoods foods;

    Rereading(Recipes recipes, RecipeFoods foods) {
        this.recipes = recipes;
        this.foods = foods;
    }

    @EventListener
    @Transactional
    void read(CorrectionChanged change) {
        var ids = recipes.withLineLike(like(change.phrase()));
        for (var from = 0; from < ids.size(); from += AT_ONCE) {
            recipes.findByIdIn(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))).forEach(this::read);
        }
    }

    private void read(StoredRecipe stored) {
        var lines = foods.read(stored.toRecipe());
        stored.reread(lines, foods.countFromParcels(lines));
        recipes.save(stored);
    }

    /** A pattern that finds every line with the phrase, and some without: letters that may carry a mark stand for any letter. */
    static String like(String phrase) {
        var longest = Arrays.stream(phrase.split(" ")).max(Comparator.comparingInt(String::length)).orElse(phrase);
        return "%" + longest.replaceAll("[^abdefhijmopqrtuvwxy0-9]", "_") + "%";
    }
}
