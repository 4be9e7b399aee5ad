package lv.burtnica.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GramConverterTest {

    private static final FoodMeasures OIL = new FoodMeasures(new BigDecimal("0.92"), Map.of(), BigDecimal.ZERO);
    private static final FoodMeasures POTATO =
            new FoodMeasures(new BigDecimal("0.634"), Map.of(Unit.PIECE, new BigDecimal("213")), new BigDecimal("25"));

    private final GramConverter converter = new GramConverter(HouseholdMeasures.USUAL);

    @Test
    void usesTheFoodsOwnDensity() {
        assertThat(grams("2", Unit.TBSP, OIL)).isEqualTo("27.6 DENSITY");
        assertThat(grams("1", Unit.GLASS, OIL)).isEqualTo("184 DENSITY");
        var large = new GramConverter(new HouseholdMeasures(18, 5, 250, 250));
        assertThat(large.grams(quantity("2", Unit.TBSP), null, OIL)).hasValueSatisfying(
                grams -> assertThat(grams.weight().to()).isEqualTo(Fraction.parse("33.12")));
    }

    @Test
    void countsPiecesWithAndWithoutAWordForThem() {
        assertThat(grams("3", Unit.NONE, POTATO)).isEqualTo("639 PIECE");
        assertThat(grams("3", Unit.PIECE, POTATO)).isEqualTo("639 PIECE");
    }

    @Test
    void keepsWhatIsUnknownUnknown() {
        assertThat(grams("2", Unit.TBSP, FoodMeasures.UNKNOWN)).isEqualTo("unknown");
        assertThat(grams("2", Unit.NONE, OIL)).isEqualTo("unknown");
        assertThat(grams("1", Unit.CAN, OIL)).isEqualTo("unknown");
        assertThat(grams("1", Unit.BUNCH, POTATO)).isEqualTo("unknown");
        assertThat(GramConverter.gross(Amount.of(100), FoodMeasures.UNKNOWN)).isEmpty();
    }

    @Test
    void takesPacksByTheirSize() {
        var grams = converter.grams(quantity("1/2", Unit.PACK), new Quantity(Amount.of(400), Unit.G), FoodMeasures.UNKNOWN);
        assertThat(grams).contains(new Grams(Amount.of(200), Grams.Basis.PACK));
        var litres = converter.grams(quantity("2", Unit.PACK), new Quantity(Amount.of(1), Unit.L), OIL);
        assertThat(litres).contains(new Grams(Amount.of(1840), Grams.Basis.PACK));
    }

    @Test
    void saysWhenAPinchIsARuleOfThumb() {
        assertThat(grams("1", Unit.PINCH, OIL)).endsWith("RULE_OF_THUMB");
    }

    @Test
    void buysMoreThanIsEaten() {
        assertThat(GramConverter.gross(Amount.of(750), POTATO)).contains(Amount.of(1000));
        assertThat(GramConverter.net(Amount.of(1000), POTATO)).contains(Amount.of(750));
    }

    private String grams(String amount, Unit unit, FoodMeasures food) {
        return converter.grams(quantity(amount, unit), null, food)
                .map(grams -> grams.weight().to().toDecimal(3).stripTrailingZeros().toPlainString() + " " + grams.basis())
                .orElse("unknown");
    }

    private static Quantity quantity(String amount, Unit unit) {
        return new Quantity(Amount.of(Fraction.parse(amount)), unit);
    }
}
