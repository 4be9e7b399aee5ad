package lv.burtnica.measure;

import java.util.Comparator;
import java.util.stream.Stream;

/** Scales quantities to any number of portions, in amounts that a kitchen can measure. */
public final class Scaling {

    private static final Fraction TOLERATED = Fraction.of(1, 10);

    private final KitchenRounding rounding;

    public Scaling(HouseholdMeasures household) {
        rounding = new KitchenRounding(household);
    }

    /**
     * The quantity times the factor. A factor of one changes nothing: what the author wrote can be measured.
     *
     * @param factor wanted portions through the recipe's portions, more than zero
     */
    public ScaledQuantity scale(Quantity quantity, Fraction factor) {
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("Not a factor to scale by: " + factor);
        }
        var exact = quantity.times(factor);
        if (factor.equals(Fraction.ONE) || exact.amount().to().signum() == 0) {
            return new ScaledQuantity(exact, exact, ScaledQuantity.Remark.NONE);
        }
        var kitchen = rounding.round(exact);
        return new ScaledQuantity(exact, kitchen, remark(exact, kitchen));
    }

    private ScaledQuantity.Remark remark(Quantity exact, Quantity kitchen) {
        var worst = Stream.of(apart(exact.amount().from(), exact, kitchen.amount().from(), kitchen),
                        apart(exact.amount().to(), exact, kitchen.amount().to(), kitchen))
                .max(Comparator.naturalOrder()).orElse(Fraction.ZERO);
        if (worst.compareTo(TOLERATED) > 0) {
            return rounding.isSmallest(kitchen) ? ScaledQuantity.Remark.SMALLEST : ScaledQuantity.Remark.ROUNDED;
        }
        boolean half = !kitchen.amount().to().isWhole() && KitchenRounding.isCounted(kitchen.unit());
        return half ? ScaledQuantity.Remark.HALF : ScaledQuantity.Remark.NONE;
    }

    private Fraction apart(Fraction wanted, Quantity exact, Fraction given, Quantity kitchen) {
        if (wanted.signum() == 0) {
            return Fraction.ZERO;
        }
        var quotient = rounding.base(given, kitchen.unit()).dividedBy(rounding.base(wanted, exact.unit()));
        var difference = quotient.minus(Fraction.ONE);
        return difference.signum() < 0 ? Fraction.ZERO.minus(difference) : difference;
    }
}
