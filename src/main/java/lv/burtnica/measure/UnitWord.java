package lv.burtnica.measure;

/**
 * A unit as a line names it.
 *
 * @param unit the unit
 * @param factor how many of the unit the named one is: 10 for a centilitre in ml
 * @param next the token after it
 */
public record UnitWord(Unit unit, Fraction factor, int next) {}
