package lv.burtnica.measure;

/** An amount in a unit, such as {@code 200 g} or {@code 2–3} cloves. */
public record Quantity(Amount amount, Unit unit) {

    /** So many times as much, in the same unit. */
    public Quantity times(Fraction factor) {
        return new Quantity(amount.times(factor), unit);
    }
}
