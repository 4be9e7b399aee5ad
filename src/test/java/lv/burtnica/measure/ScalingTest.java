package lv.burtnica.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalingTest {

    private final Scaling scaling = new Scaling(HouseholdMeasures.USUAL);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1 | GLASS | 3/8 | ⅓ glāzes | ROUNDED", "1 | GLASS | 1/2 | ½ glāzes | NONE", "1 | GLASS | 1/8 | 5 tējk. | NONE",
        "2 | TBSP | 1/4 | ½ ēd. k. | NONE", "1 | TBSP | 1/3 | 1 tējk. | NONE", "1 | TSP | 3 | 1 ēd. k. | NONE",
        "2 | TSP | 3 | 2 ēd. k. | NONE", "1 | TBSP | 15 | 230 ml | NONE", "1 | TSP | 1/8 | ¼ tējk. | SMALLEST",
        "200 | G | 3 | 600 g | NONE", "400 | G | 5/2 | 1 kg | NONE", "1 | KG | 1/3 | 330 g | NONE", "500 | G | 13/4 | 1,65 kg | NONE",
        "25 | G | 1/3 | 8 g | NONE", "250 | ML | 6 | 1,5 l | NONE", "1 | L | 1/4 | 250 ml | NONE", "2 | DL | 1/2 | 100 ml | NONE",
        "2 | NONE | 1/4 | ½ | HALF", "3 | NONE | 1/2 | 1½ | HALF", "1 | NONE | 1/4 | ½ | SMALLEST", "2 | PIECE | 4 | 8 gab. | NONE",
        "1 | CLOVE | 1/3 | 1 daiviņa | SMALLEST", "2 | CLOVE | 3/4 | 2 daiviņas | ROUNDED", "1 | PINCH | 4 | 4 šķipsnas | NONE",
        "1 | CAN | 1/2 | ½ bundžas | HALF", "5 | NONE | 13/4 | 16 | NONE"
    })
    void givesAmountsAKitchenCanMeasure(String amount, Unit unit, String factor, String kitchen, ScaledQuantity.Remark remark) {
        var scaled = scaling.scale(new Quantity(Amount.of(Fraction.parse(amount)), unit), Fraction.parse(factor));
        assertThat(AmountFormat.of(Locale.of("lv")).write(scaled.kitchen()).replace('\u00A0', ' ')).isEqualTo(kitchen);
        assertThat(scaled.remark()).isEqualTo(remark);
    }

    @Test
    void leavesTheAuthorsOwnAmountsAlone() {
        var odd = new Quantity(Amount.of(Fraction.parse("0.37")), Unit.GLASS);
        assertThat(scaling.scale(odd, Fraction.ONE).kitchen()).isEqualTo(odd);
    }

    @Test
    void scalesBothEndsOfARange() {
        var cloves = new Quantity(new Amount(Fraction.of(1), Fraction.of(2)), Unit.CLOVE);
        var scaled = scaling.scale(cloves, Fraction.of(3));
        assertThat(scaled.kitchen().amount()).isEqualTo(new Amount(Fraction.of(3), Fraction.of(6)));
    }

    @Test
    void neverGivesNothingAndNeverAnOddPartForAnyNumberOfPortions() {
        var kitchenParts = Set.of(1, 2, 3, 4, 5, 10, 20, 50, 100);
        for (var unit : Unit.values()) {
            for (int portions = 1; portions <= 120; portions++) {
                var scaled = scaling.scale(new Quantity(Amount.of(3), unit), Fraction.of(portions, 7)).kitchen();
                assertThat(scaled.amount().from().signum()).as("%s for %d", unit, portions).isPositive();
                if (portions != 7) {
                    assertThat(kitchenParts).contains(scaled.amount().to().denominator().min(BigInteger.valueOf(1000)).intValue());
                }
            }
        }
    }

    @Test
    void largeSpoonsChangeTheChangeover() {
        var large = new Scaling(HouseholdMeasures.USUAL.withSpoon(18));
        assertThat(large.scale(new Quantity(Amount.of(6), Unit.TBSP), Fraction.of(3)).kitchen().unit()).isEqualTo(Unit.ML);
    }

    @Test
    void refusesToScaleByNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> scaling.scale(new Quantity(Amount.of(1), Unit.G), Fraction.ZERO));
    }
}
