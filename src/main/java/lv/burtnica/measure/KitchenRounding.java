package lv.burtnica.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Rounds to what a kitchen can measure: scales in steps that grow with the weight, jugs in 5 ml lines, spoons in halves,
 * glasses in quarters and thirds, counted things in halves. Spoons change over to teaspoons, grams to kilograms and back.
 */
public final class KitchenRounding {

    private static final Fraction HALF = Fraction.of(1, 2);
    private static final Fraction QUARTER = Fraction.of(1, 4);
    private static final Fraction THIRD = Fraction.of(1, 3);
    private static final Fraction THOUSAND = Fraction.of(1000);
    private static final int MOST_SPOONS = 12;
    private static final List<Step> GRAMS = List.of(
            Step.of(5, HALF), Step.of(25, 1), Step.of(100, 5), Step.of(1000, 10), Step.of(10000, 50), Step.of(50000, 100));
    private static final List<Step> MILLILITRES = List.of(
            Step.of(5, 1), Step.of(100, 5), Step.of(500, 10), Step.of(1000, 25), Step.of(5000, 50), Step.of(50000, 100));
    private static final List<Step> TEASPOONS = List.of(Step.of(1, QUARTER), Step.of(100, HALF));
    private static final List<Step> SPOONS = List.of(Step.of(6, HALF), Step.of(100, 1));
    private static final List<Step> PIECES = List.of(Step.of(10, HALF), Step.of(100, 1));
    private static final List<Step> WHOLE = List.of(Step.of(1, 1));
    private static final Set<Unit> UNDIVIDED = Set.of(
            Unit.CLOVE, Unit.LEAF, Unit.SPRIG, Unit.DROP, Unit.PINCH, Unit.KNIFE_TIP);

    private final HouseholdMeasures household;

    public KitchenRounding(HouseholdMeasures household) {
        this.household = household;
    }

    /** The nearest quantity that a kitchen can measure, perhaps in another unit; never nothing where there was something. */
    public Quantity round(Quantity exact) {
        return switch (exact.unit()) {
            case G, KG -> metric(exact, Unit.G, Unit.KG, GRAMS);
            case ML, DL, L -> metric(exact, Unit.ML, Unit.L, MILLILITRES);
            case TBSP, TSP -> spoons(exact);
            case GLASS, CUP -> glasses(exact);
            default -> new Quantity(ends(exact.amount(), UNDIVIDED.contains(exact.unit()) ? WHOLE : PIECES), exact.unit());
        };
    }

    /** Whether the unit counts things that can be seen to be half. */
    static boolean isCounted(Unit unit) {
        return !unit.isWeight() && !unit.isVolume() && unit != Unit.CM;
    }

    /** The value in grams, millilitres or as a count, so that two units of a kind can be compared. */
    Fraction base(Fraction value, Unit unit) {
        return unit == Unit.KG ? value.times(THOUSAND) : value.times(household.millilitres(unit).orElse(Fraction.ONE));
    }

    /** Whether nothing smaller can be measured in the unit. */
    boolean isSmallest(Quantity kitchen) {
        var to = kitchen.amount().to();
        return switch (kitchen.unit()) {
            case G, PIECE, NONE -> to.compareTo(HALF) <= 0;
            case TSP -> to.compareTo(QUARTER) <= 0;
            default -> isCounted(kitchen.unit()) && to.compareTo(UNDIVIDED.contains(kitchen.unit()) ? Fraction.ONE : HALF) <= 0;
        };
    }

    private Quantity metric(Quantity exact, Unit small, Unit large, List<Step> steps) {
        var amount = new Amount(base(exact.amount().from(), exact.unit()), base(exact.amount().to(), exact.unit()));
        var rounded = ends(amount, steps);
        return rounded.to().compareTo(THOUSAND) < 0
                ? new Quantity(rounded, small)
                : new Quantity(rounded.times(Fraction.ONE.dividedBy(THOUSAND)), large);
    }

    private Quantity spoons(Quantity exact) {
        var amount = exact.amount();
        var millilitres = new Amount(base(amount.from(), exact.unit()), base(amount.to(), exact.unit()));
        var large = millilitres.times(Fraction.of(1, household.spoonMl()));
        var small = millilitres.times(Fraction.of(1, household.teaspoonMl()));
        if (large.to().compareTo(Fraction.of(MOST_SPOONS)) > 0) {
            return metric(new Quantity(millilitres, Unit.ML), Unit.ML, Unit.L, MILLILITRES);
        }
        var bySpoon = new Quantity(ends(large, SPOONS), Unit.TBSP);
        var byTeaspoon = new Quantity(ends(small, TEASPOONS), Unit.TSP);
        boolean spoonFits = off(bySpoon, millilitres).compareTo(off(byTeaspoon, millilitres)) <= 0
                || large.to().compareTo(Fraction.of(3)) >= 0;
        return spoonFits ? bySpoon : byTeaspoon;
    }

    private Fraction off(Quantity rounded, Amount millilitres) {
        var difference = base(rounded.amount().to(), rounded.unit()).minus(millilitres.to());
        return difference.signum() < 0 ? Fraction.ZERO.minus(difference) : difference;
    }

    private Quantity glasses(Quantity exact) {
        if (exact.amount().to().compareTo(Fraction.of(1, 5)) < 0) {
            var millilitres = base(exact.amount().to(), exact.unit());
            return spoons(new Quantity(Amount.of(millilitres.times(Fraction.of(1, household.spoonMl()))), Unit.TBSP));
        }
        return new Quantity(new Amount(glass(exact.amount().from()), glass(exact.amount().to())), exact.unit());
    }

    private static Fraction glass(Fraction value) {
        if (value.compareTo(Fraction.of(3)) >= 0) {
            return Step.nearest(value, HALF);
        }
        var choices = new ArrayList<>(List.of(Step.nearest(value, QUARTER), Step.nearest(value, THIRD)));
        choices.sort((one, other) -> distance(one, value).compareTo(distance(other, value)));
        return choices.getFirst();
    }

    private static Fraction distance(Fraction one, Fraction other) {
        var difference = one.minus(other);
        return difference.signum() < 0 ? Fraction.ZERO.minus(difference) : difference;
    }

    private static Amount ends(Amount amount, List<Step> steps) {
        return new Amount(Step.round(amount.from(), steps), Step.round(amount.to(), steps));
    }
}
