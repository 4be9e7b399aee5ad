package lv.burtnica.food;

import org.jspecify.annotations.Nullable;

/**
 * A food that words may mean.
 *
 * @param food its id, or {@code null} for a food that is known not to be in the catalogue
 * @param score how likely it is, 0 to 1
 * @param from the first of the words that name it
 * @param to the word after the last one that names it
 */
public record FoodMatch(@Nullable String food, double score, int from, int to) {}
