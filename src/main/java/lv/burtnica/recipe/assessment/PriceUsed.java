package lv.burtnica.recipe.assessment;

import lv.burtnica.food.Price;

/**
 * The price that a line was reckoned with.
 *
 * @param price with its place, month and source
 * @param old whether it was older than a year on the day
 * @param otherTier whether it is not of the tier that was asked for, which has none
 */
public record PriceUsed(Price price, boolean old, boolean otherTier) {}
