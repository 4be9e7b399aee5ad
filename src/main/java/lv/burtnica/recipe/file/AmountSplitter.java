package lv.burtnica.recipe.file;

import java.util.Locale;

/** Knows where the amount ends in an ingredient line, so that the amount can be set in italics. */
@FunctionalInterface
public interface AmountSplitter {

    /**
     * @param line such as {@code 200 g griķu}
     * @return the number of characters that the amount takes, without the blank after it: 5 here; 0 where the line states none
     */
    int amountEnd(String line, Locale language);

    /** A number, a range or a fraction, with the unit after it where it is one of the usual kitchen units. */
    static AmountSplitter usual() {
        return new UsualAmountSplitter();
    }
}
