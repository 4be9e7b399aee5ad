package lv.burtnica.recipe;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param cards the asked-for stretch, best first; in alphabetical order where no words were given
 * @param total how many there are in all
 * @param kinds how many of each kind there would be with the same words and food
 * @param foods how many with each food there would be with the same words and kind
 */
public record RecipeFinds(List<RecipeCard> cards, long total, Map<MealKind, Long> kinds, Map<String, Long> foods) {}
