package lv.burtnica.course;

/**
 * A recipe that is cooked in a lesson.
 *
 * @param recipe the recipe's key
 * @param who cooks it, such as "1. un 2. pāris"
 */
public record CookedRecipe(String recipe, String who) {}
