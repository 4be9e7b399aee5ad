package lv.burtnica.measure;

/**
 * An amount as a line names it.
 *
 * @param amount the number or range
 * @param next the token after it
 */
public record AmountWord(Amount amount, int next) {}
