package lv.burtnica.recipe;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recipes as they read at one moment: for plans that must not change when somebody changes the recipe. */
@Service
public class FrozenRecipes {

    private final Recipes recipes;
    private final Chronicle chronicle;

    FrozenRecipes(Recipes recipes, Chronicle chronicle) {
        this.recipes = recipes;
        this.chronicle = chronicle;
    }

    /** The published recipe in the language as it reads now. */
    @Transactional
    public Optional<Frozen> now(String key, Locale language) {
        return recipes.findByRecipeKey(key).stream()
                .filter(stored -> stored.state() == RecipeState.PUBLISHED)
                .filter(stored -> stored.language().getLanguage().equals(language.getLanguage()))
                .findFirst()
                .map(stored -> {
                    chronicle.begin(stored);
                    recipes.save(stored);
                    return new Frozen(stored.id(), stored.standing().textRevision());
                });
    }

    /** The recipe as it read then; empty where it is in the bin or erased, because its author wants it gone. */
    @Transactional(readOnly = true)
    public Optional<Recipe> at(Frozen frozen) {
        return recipes.findById(frozen.recipeId())
                .filter(stored -> stored.state().isThere())
                .flatMap(stored -> chronicle.text(frozen.recipeId(), frozen.revision()).map(text -> text.toRecipe(stored.toRecipe())));
    }

    /**
     * Where a text is found again.
     *
     * @param revision counts from 1 for each recipe
     */
    public record Frozen(long recipeId, int revision) {}
}
