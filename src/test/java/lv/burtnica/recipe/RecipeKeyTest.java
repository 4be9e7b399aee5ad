package lv.burtnica.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipeKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Griķu plācenīši ar burkāniem, griku-placenisi-ar-burkaniem",
        "Ķīselis „Šūpulī” (žāvēts!), kiselis-supuli-zavets",
        "'  10 minūšu zupa  ', 10-minusu-zupa",
        "../../etc/passwd, etc-passwd",
        "Борщ, recepte",
        "!!!, recepte",
        "Con, con-recepte",
        "NUL…, nul-recepte",
        "com1, com1-recepte",
        "Contaktzupa, contaktzupa",
        "lpt10, lpt10"
    })
    void aTitleBecomesAnAddress(String title, String key) {
        assertThat(RecipeKey.of(title)).isEqualTo(key);
    }

    @Test
    void aLongTitleIsCutWithoutALooseHyphen() {
        assertThat(RecipeKey.of("Ļoti garšīga putra ".repeat(20))).hasSizeLessThanOrEqualTo(80).doesNotEndWith("-");
    }
}
