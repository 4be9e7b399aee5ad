package lv.burtnica.recipe.line;

import lv.burtnica.measure.Amount;
import lv.burtnica.measure.Quantity;
import lv.burtnica.measure.Unit;
import org.jspecify.annotations.Nullable;

/**
 * An amount found in a segment.
 *
 * @param amount how much
 * @param unit of what
 * @param packSize the size of one pack, {@code null} where it is not said
 * @param from its first token in the segment
 * @param next the token after it
 */
record Measured(Amount amount, Unit unit, @Nullable Quantity packSize, int from, int next) {

    Quantity quantity() {
        return new Quantity(amount, unit);
    }
}
