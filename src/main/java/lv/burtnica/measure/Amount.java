package lv.burtnica.measure;

/**
 * How much of something, as one number or as a range ({@code 2–3}).
 *
 * @param from the smaller end, not negative
 * @param to the larger end, equal to {@code from} where there is no range
 */
public record Amount(Fraction from, Fraction to) {

    /** @throws IllegalArgumentException if an end is negative or the ends are the wrong way round */
    public Amount {
        if (from.signum() < 0 || from.compareTo(to) > 0) {
            throw new IllegalArgumentException("Not an amount: " + from + " to " + to);
        }
    }

    /** A whole number, no range. */
    public static Amount of(long whole) {
        return of(Fraction.of(whole));
    }

    /** An exact number, no range. */
    public static Amount of(Fraction exact) {
        return new Amount(exact, exact);
    }

    /** Whether it is written from one number to another: {@code 2–3}. */
    public boolean isRange() {
        return !from.equals(to);
    }

    /** Both ends so many times. */
    public Amount times(Fraction factor) {
        return new Amount(from.times(factor), to.times(factor));
    }
}
