package lv.burtnica.recipe.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseKeyTest {

    @ParameterizedTest
    @CsvSource({
        "mannas putra, mannas putru",
        "pelēkie zirņi, pelēko zirņu",
        "griķi, GRIĶU",
        "griķi, griki",
        "brīnumpulveris, brīnumpulvera",
        "saldie dārzeņi, saldajiem dārzeņiem",
        "krējums 15%, krējuma 15 %",
        "plum, plums"
    })
    void formsOfTheSameWordsHaveOneKey(String one, String other) {
        assertThat(PhraseKey.of(one)).isNotEmpty().isEqualTo(PhraseKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "mannas putra, manna",
        "olu pulveris, pulveris",
        "kāzas, kazas",
        "sāls, sala",
        "krējums 15%, krējums 25%",
        "putra mannas, mannas putra",
        "rauga milti, rudzu milti"
    })
    void differentWordsHaveDifferentKeys(String one, String other) {
        assertThat(PhraseKey.of(one)).isNotEqualTo(PhraseKey.of(other));
    }

    @Test
    void whatHoldsNoWordsHasNoKey() {
        assertThat(PhraseKey.of("")).isEmpty();
        assertThat(PhraseKey.of(" ()!… ")).isEmpty();
    }

    @Test
    void softHyphensAndMarksTypedApartMakeNoOtherWord() {
        assertThat(PhraseKey.of("brī\u00ADnum\u00ADpulveris")).isEqualTo(PhraseKey.of("brīnumpulveris"));
    }
}
