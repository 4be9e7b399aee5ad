package lv.burtnica.recipe;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what a recipe says into its stored form, with the foods that its lines name. */
@Component
class RecipeWriter {

    private final Recipes recipes;
    private final RecipeFoods foods;
    private final Clock clock;

    RecipeWriter(Recipes recipes, RecipeFoods foods, Clock clock) {
        this.recipes = recipes;
        this.foods = foods;
        this.clock = clock;
    }

    void write(StoredRecipe stored, Recipe recipe, @Nullable String pictureId) {
        var lines = foods.read(recipe);
        stored.write(recipe, lines, foods.countFromParcels(lines), pictureId, clock.instant());
    }

    /** A key made of the title that no recipe has yet. */
    String freeKey(String title) {
        var key = RecipeKey.of(title);
        var free = key;
        for (var n = 2; recipes.existsByRecipeKey(free); n++) {
            free = key + "-" + n;
        }
        return free;
    }

    /** @throws IllegalArgumentException if the draft has faults */
    RecipeDraft sound(RecipeDraft draft) {
        var faults = DraftCheck.faults(draft);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("The draft has faults: " + faults);
        }
        return draft;
    }
}
