package lv.burtnica.course.plan;

import lv.burtnica.recipe.Recipe;

/**
 * A dish that could be cooked instead of another of the same kind.
 *
 * @param saves euros that are left in the purse, more than 0
 */
public record Swap(Dish dish, Recipe instead, double saves) {}
