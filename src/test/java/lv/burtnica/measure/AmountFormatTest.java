package lv.burtnica.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountFormatTest {

    private static final Locale LATVIAN = Locale.of("lv");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1 | GLASS | 1 glāze | 1 glass", "2 | GLASS | 2 glāzes | 2 glasses", "1/2 | GLASS | ½ glāzes | ½ glass",
        "3/2 | GLASS | 1½ glāzes | 1½ glasses", "10 | CLOVE | 10 daiviņu | 10 cloves", "21 | CLOVE | 21 daiviņa | 21 cloves",
        "11 | SLICE | 11 šķēļu | 11 slices", "2/3 | TBSP | ⅔ ēd. k. | ⅔ tbsp", "1/4 | TSP | ¼ tējk. | ¼ tsp",
        "3/2 | KG | 1,5 kg | 1.5 kg", "5/2 | L | 2,5 l | 2.5 l", "400 | G | 400 g | 400 g", "1/2 | NONE | ½ | ½",
        "1 | CAN | 1 bundža | 1 can",
        "1/3 | NONE | ⅓ | ⅓", "1200 | ML | 1200 ml | 1200 ml", "2 | KNIFE_TIP | 2 naža gali | 2 knife tips"
    })
    void writesQuantitiesInBothLanguages(String amount, Unit unit, String latvian, String english) {
        var quantity = new Quantity(Amount.of(Fraction.parse(amount)), unit);
        assertThat(AmountFormat.of(LATVIAN).write(quantity).replace('\u00A0', ' ')).isEqualTo(latvian);
        assertThat(AmountFormat.of(Locale.UK).write(quantity).replace('\u00A0', ' ')).isEqualTo(english);
    }

    @Test
    void writesRangesWithAnEnDash() {
        var range = new Amount(Fraction.of(3, 2), Fraction.of(2));
        assertThat(AmountFormat.of(LATVIAN).write(range)).isEqualTo("1½–2");
        assertThat(AmountFormat.of(LATVIAN).write(new Quantity(range, Unit.HANDFUL)).replace('\u00A0', ' ')).isEqualTo("1½–2 saujas");
    }

    @Test
    void everyUnitHasAWordInBothLanguages() {
        for (var unit : Unit.values()) {
            var quantity = new Quantity(Amount.of(2), unit);
            assertThat(AmountFormat.of(LATVIAN).write(quantity)).doesNotContain(unit.name()).startsWith("2");
            assertThat(AmountFormat.of(LATVIAN).write(quantity)).doesNotContain("knife_tip").doesNotContain("{");
        }
    }
}
