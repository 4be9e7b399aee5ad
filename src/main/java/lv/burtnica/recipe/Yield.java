package lv.burtnica.recipe;

import lv.burtnica.measure.Amount;

/**
 * How much a recipe makes: {@code 4 portions}, {@code 12 pieces}, {@code 3 jars of 0.5 l}.
 *
 * @param amount how many
 * @param unit of what
 * @param detail what follows the word, such as {@code pa 0,5 l}; for {@link YieldUnit#OTHER} the word itself; may be empty
 */
public record Yield(Amount amount, YieldUnit unit, String detail) {

    /** So many portions. */
    public static Yield portions(int count) {
        return new Yield(Amount.of(count), YieldUnit.PORTION, "");
    }
}
