package lv.burtnica.recipe.line;

import java.util.List;
import lv.burtnica.food.FoodMatch;
import lv.burtnica.measure.Token;
import lv.burtnica.measure.Unit;

/**
 * What a segment names.
 *
 * @param matches the likeliest foods, the best first
 * @param alternatives the ids of the foods after {@code vai}
 * @param unit the unit that follows the food, {@link Unit#NONE} for none: 2 garlic CLOVES
 * @param name the words that name it
 * @param tail the words after them that tell what is done with it
 * @param several whether more than one food is named without {@code vai}
 */
record Named(
        List<FoodMatch> matches, List<String> alternatives, Unit unit, List<Token> name, List<Token> tail, boolean several) {

    /** The same name with other foods found for it. */
    Named with(List<FoodMatch> otherMatches, List<String> otherAlternatives) {
        return new Named(otherMatches, otherAlternatives, unit, name, tail, several);
    }

    /** The score of the likeliest food, 0 where there is none. */
    double score() {
        return matches.isEmpty() ? 0 : matches.getFirst().score();
    }
}
