package lv.burtnica.recipe;

/** Told within the transaction in which a recipe is erased, so that whoever keeps something about it lets go of it too. */
public record RecipeErased(long recipeId) {}
