package lv.burtnica.measure;

import java.math.BigInteger;
import java.util.List;

/**
 * Amounts below a limit are rounded to a multiple of a step.
 *
 * @param below the limit, exclusive
 * @param size the step
 */
record Step(Fraction below, Fraction size) {

    static Step of(long below, long size) {
        return new Step(Fraction.of(below), Fraction.of(size));
    }

    static Step of(long below, Fraction size) {
        return new Step(Fraction.of(below), size);
    }

    /** The nearest multiple of the step that fits the value, halves rounded up, at least one step. */
    static Fraction round(Fraction value, List<Step> steps) {
        for (var step : steps) {
            if (value.compareTo(step.below) < 0) {
                return nearest(value, step.size);
            }
        }
        return nearest(value, steps.getLast().size);
    }

    static Fraction nearest(Fraction value, Fraction size) {
        var half = value.dividedBy(size).plus(Fraction.of(1, 2));
        var steps = half.numerator().divide(half.denominator()).max(BigInteger.ONE);
        return size.times(new Fraction(steps, BigInteger.ONE));
    }
}
