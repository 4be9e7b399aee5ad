package lv.burtnica.recipe;

/**
 * A recipe was added, changed or taken away, and the change is in the store for good. Whoever hears this looks the recipe up anew: what
 * became of it is not said.
 *
 * @param id its number
 */
public record RecipeChanged(long id) {}
