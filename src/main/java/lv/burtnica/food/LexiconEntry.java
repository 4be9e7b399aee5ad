package lv.burtnica.food;

import java.util.List;
import java.util.Set;
import lv.burtnica.measure.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A name of a food.
 *
 * @param food its id, {@code null} for a food that the catalogue does not have
 * @param language the language of the name
 * @param words its words as written
 * @param likelihood how surely the name means the food
 * @param fixed whether its words are not taken through their forms
 * @param units the units with which it does; none for all
 */
record LexiconEntry(@Nullable String food, String language, List<String> words, double likelihood, boolean fixed, Set<Unit> units) {

    boolean fits(Unit unit) {
        return units.isEmpty() || units.contains(unit);
    }
}
