package lv.burtnica.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2&nbsp;ēdk.&#8201;eļļas|2 ēdk. eļļas",
        "&amp;frac12; glāze piena|½ glāze piena",
        "S&amp;amp;P maisījums|S&P maisījums",
        "  daudz   \t  tukšuma |daudz tukšuma",
        "<span class='x'>3</span> olas|3 olas",
        "a <3 b|a <3 b",
        "temperatūra <b>180</b>&deg;C|temperatūra 180°C",
        "<script>alert(1)</script>Zupa|Zupa",
        "T&T|T&T",
    })
    void aLineIsWhatAReaderSees(String raw, String seen) {
        assertThat(Words.line(raw)).isEqualTo(seen);
    }

    @Test
    void paragraphsStayApartAndBlanksDoNot() {
        assertThat(Words.paragraphs("<p>Pirmais.</p>\r\n<p>Otrais<br/>solis.</p>")).isEqualTo("Pirmais.\n\nOtrais\nsolis.");
    }

    @Test
    void numbersGoOnlyWhereEveryLineHasOne() {
        assertThat(Words.lines("1. Vāri.\n2) Kult.\n3. Cep.")).containsExactly("Vāri.", "Kult.", "Cep.");
        assertThat(Words.lines("2.5 l ūdens\n1 kg sāls")).containsExactly("2.5 l ūdens", "1 kg sāls");
        assertThat(Words.lines("<ul><li>miltus</li><li>olas</li></ul>")).containsExactly("miltus", "olas");
        assertThat(Words.lines("- miltus\n- olas")).containsExactly("miltus", "olas");
    }

    @Test
    void anEmptyTextIsEmpty() {
        assertThat(Words.line("&nbsp; \uFEFF")).isEmpty();
        assertThat(Words.lines(" \n ")).isEmpty();
    }

    @Test
    void endlessTagsTakeNoTimeToSpeakOf() {
        assertThat(Words.line("<".repeat(200_000) + "b")).hasSize(200_001);
        assertThat(Words.line("<b>".repeat(20_000) + "zupa")).isEqualTo("zupa");
    }
}
