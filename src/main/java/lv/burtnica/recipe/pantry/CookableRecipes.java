package lv.burtnica.recipe.pantry;

import java.util.List;

/**
 * What can be cooked.
 *
 * @param recipes the asked-for stretch, the best first
 * @param total how many there are that take anything from what is at hand
 * @param complete whether all recipes were looked at; right after the start the notebook may still be counting
 */
public record CookableRecipes(List<CookableRecipe> recipes, int total, boolean complete) {

    public CookableRecipes {
        recipes = List.copyOf(recipes);
    }
}
