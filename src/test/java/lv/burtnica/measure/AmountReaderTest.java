package lv.burtnica.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2 | 2 | 2", "½ | 1/2 | 1/2", "1/2 | 1/2 | 1/2", "1 ½ | 3/2 | 3/2", "1½ | 3/2 | 3/2", "1 1/2 | 3/2 | 3/2",
        "2-1/2 | 5/2 | 5/2", "1,5 | 3/2 | 3/2", "1.5 | 3/2 | 3/2", "0,75 | 3/4 | 3/4", "1 000 | 1000 | 1000",
        "2-3 | 2 | 3", "2–3 | 2 | 3", "2 — 3 | 2 | 3", "2...3 | 2 | 3", "2…3 | 2 | 3", "2 līdz 3 | 2 | 3", "no 2 līdz 3 | 2 | 3",
        "2 vai 3 | 2 | 3", "2 to 3 | 2 | 3", "от 2 до 3 | 2 | 3", "1½–2 | 3/2 | 2", "½-1 | 1/2 | 1", "1,5-2 | 3/2 | 2",
        "pus | 1/2 | 1/2", "puse | 1/2 | 1/2", "pusotra | 3/2 | 3/2", "PUSOTRAS | 3/2 | 3/2", "divas | 2 | 2", "divus | 2 | 2",
        "trīs | 3 | 3", "tris | 3 | 3", "dažas | 2 | 3", "pāris | 2 | 2", "trīs ceturtdaļas | 3/4 | 3/4", "ceturtdaļa | 1/4 | 1/4",
        "divas trešdaļas | 2/3 | 2/3", "2 trešdaļas | 2/3 | 2/3", "viens ar pusi | 3/2 | 3/2", "divi ar pusi | 5/2 | 5/2",
        "divarpus | 5/2 | 5/2", "divas līdz trīs | 2 | 3", "half | 1/2 | 1/2", "half a | 1/2 | 1/2",
        "one and a half | 3/2 | 3/2", "a couple of | 2 | 2", "a few | 2 | 3", "two to three | 2 | 3", "a dozen | 12 | 12",
        "полтора | 3/2 | 3/2", "два с половиной | 5/2 | 5/2", "pusantro | 3/2 | 3/2", "1⁄2 | 1/2 | 1/2"
    })
    void readsAmountsAsPeopleWriteThem(String text, String from, String to) {
        assertThat(AmountReader.read(text)).contains(new Amount(Fraction.parse(from), Fraction.parse(to)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sāls", "1/0", "999999999999", "5 %", "4-graudu", "-", "½ ½ ½", "2 olas"})
    void leavesAloneWhatIsNoAmount(String text) {
        assertThat(AmountReader.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "200 g | 200 | G", "200g | 200 | G", "1,5 kg | 3/2 | KG", "2 ēd. k. | 2 | TBSP", "2 ēd.k. | 2 | TBSP", "2 ed.k | 2 | TBSP",
        "1 ēdk. | 1 | TBSP", "3 ēdamkarotes | 3 | TBSP", "1 tējk. | 1 | TSP", "1 t.k. | 1 | TSP", "½ tējkarotes | 1/2 | TSP",
        "pusotra glāze | 3/2 | GLASS", "2 gl. | 2 | GLASS", "3 gab. | 3 | PIECE", "2 daiviņas | 2 | CLOVE", "1 naža gals | 1 | KNIFE_TIP",
        "3 šķēļu | 3 | SLICE", "2 buntes | 2 | BUNCH", "1 saujiņa | 1 | HANDFUL", "2 bundžas | 2 | CAN", "1 burciņa | 1 | JAR",
        "2 tbsp | 2 | TBSP", "1 teaspoon | 1 | TSP", "2 cups | 2 | CUP", "2 ст. л. | 2 | TBSP", "1 ч.л. | 1 | TSP", "2 стакана | 2 | GLASS",
        "2 šaukštai | 2 | TBSP", "1 a. š. | 1 | TSP", "2 v.š. | 2 | TBSP",
        "0,5 l | 1/2 | L", "5 cl | 50 | ML", "2 dl | 2 | DL", "4 | 4 | NONE"
    })
    void readsUnitsByTheirShortForms(String text, String amount, Unit unit) {
        assertThat(AmountReader.readQuantity(text)).contains(new Quantity(Amount.of(Fraction.parse(amount)), unit));
    }

    @Test
    void keepsPlacesOfTheOriginal() {
        var tokens = Tokens.of("• 1 ½ ēd.k. Griķu");
        assertThat(tokens.getLast().word()).isEqualTo("griku");
        assertThat("• 1 ½ ēd.k. Griķu".substring(tokens.getLast().start(), tokens.getLast().end())).isEqualTo("Griķu");
    }
}
