package lv.burtnica.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is scaled by whatever number of portions: a kitchen can measure it. */
class KitchenAmountsTest {

    private static final List<Fraction> WRITTEN = List.of(
            Fraction.of(1, 8), Fraction.of(1, 4), Fraction.of(1, 3), Fraction.of(1, 2), Fraction.of(3, 4), Fraction.of(1), Fraction.of(3, 2),
            Fraction.of(2), Fraction.of(5), Fraction.of(7), Fraction.of(50), Fraction.of(125), Fraction.of(250), Fraction.of(900));

    /** What is left over of a whole number that can still be measured, by unit; all others come in halves. */
    private static final Map<Unit, Set<Fraction>> PARTS = Map.of(
            Unit.GLASS, parts(1, 4, 3, 4, 1, 3, 2, 3, 1, 2), Unit.CUP, parts(1, 4, 3, 4, 1, 3, 2, 3, 1, 2),
            Unit.TSP, parts(1, 4, 3, 4, 1, 2), Unit.CLOVE, Set.of(), Unit.LEAF, Set.of(), Unit.PINCH, Set.of());

    private final Scaling scaling = new Scaling(HouseholdMeasures.USUAL);

    @ParameterizedTest
    @EnumSource(Unit.class)
    void everyAmountCanBeMeasured(Unit unit) {
        for (var written : WRITTEN) {
            for (int portions = 1; portions <= 40; portions++) {
                var factor = Fraction.of(portions, 4);
                if (!factor.equals(Fraction.ONE)) {
                    check(new Quantity(Amount.of(written), unit), factor);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void spoonsOfEitherSizeComeInHalves(int spoon) {
        var own = new Scaling(HouseholdMeasures.USUAL.withSpoon(spoon).withGlass(250));
        var scaled = own.scale(new Quantity(Amount.of(2), Unit.TBSP), Fraction.of(3, 4));
        assertThat(scaled.kitchen()).isEqualTo(new Quantity(Amount.of(Fraction.of(3, 2)), Unit.TBSP));
    }

    @Test
    void oneAndAHalfEggsAreHalvedWithARemark() {
        var scaled = scaling.scale(new Quantity(Amount.of(3), Unit.NONE), Fraction.of(1, 2));
        assertThat(scaled.kitchen().amount()).isEqualTo(Amount.of(Fraction.of(3, 2)));
        assertThat(scaled.remark()).isEqualTo(ScaledQuantity.Remark.HALF);
    }

    @Test
    void aThirdOfAnEggIsRoundedToAHalfWithARemark() {
        var scaled = scaling.scale(new Quantity(Amount.of(1), Unit.NONE), Fraction.of(1, 3));
        assertThat(scaled.kitchen().amount()).isEqualTo(Amount.of(Fraction.of(1, 2)));
        assertThat(scaled.remark()).isNotEqualTo(ScaledQuantity.Remark.NONE);
    }

    private void check(Quantity written, Fraction factor) {
        var scaled = scaling.scale(written, factor);
        var kitchen = scaled.kitchen();
        var number = kitchen.amount().to();
        assertThat(number.signum()).as("%s x %s", written, factor).isPositive();
        if (kitchen.unit().isWeight() || Set.of(Unit.ML, Unit.DL, Unit.L).contains(kitchen.unit())) {
            return;
        }
        var part = number.minus(new Fraction(number.numerator().divide(number.denominator()), BigInteger.ONE));
        var allowed = PARTS.getOrDefault(kitchen.unit(), parts(1, 2));
        assertThat(part.signum() == 0 || allowed.contains(part)).as("%s x %s = %s", written, factor, kitchen).isTrue();
    }

    private static Set<Fraction> parts(int... numbers) {
        var parts = new HashSet<Fraction>();
        for (int i = 0; i < numbers.length; i += 2) {
            parts.add(Fraction.of(numbers[i], numbers[i + 1]));
        }
        return parts;
    }
}
