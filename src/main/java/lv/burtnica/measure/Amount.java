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

    public static Amount of(long whole) {
        return of(Fraction.of(whole));
    }

    public static Amount of(Fraction exact) {
        return new Amount(exact, exact);
    }

    public boolean isRange() {
        return !from.equals(to);
    }

    public Amount times(Fraction factor) {
        return new Amount(from.times(factor), to.times(factor));
    }
}
