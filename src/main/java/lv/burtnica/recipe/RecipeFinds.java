package lv.burtnica.recipe;

import java.util.List;
import java.util.Map;
import lv.burtnica.food.Allergen;

/**
 * What was found. Every count says how many there would be after that choice, with everything else that is looked for.
 *
 * @param cards the asked-for stretch, best first; in alphabetical order where no words were given
 * @param total how many there are in all
 * @param kinds how many of each kind
 * @param times how many of each time
 * @param costs how many of each cost
 * @param foods how many with each food
 * @param freeFrom how many without each allergen
 * @param tags how many with each of the most frequent tags, the most frequent first
 */
public record RecipeFinds(
        List<RecipeCard> cards,
        long total,
        Map<MealKind, Long> kinds,
        Map<TimeBand, Long> times,
        Map<CostBand, Long> costs,
        Map<String, Long> foods,
        Map<Allergen, Long> freeFrom,
        Map<String, Long> tags) {}
