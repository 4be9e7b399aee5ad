package lv.burtnica.recipe;

import java.util.List;

/** Implemented by whoever puts recipes to use, so that people hear of it before they delete one. */
public interface RecipeUses {

    /** Where the recipe stands now. */
    List<Use> of(long recipeId);

    /**
     * One place where a recipe stands.
     *
     * @param title as people know it
     */
    record Use(String title) {}
}
