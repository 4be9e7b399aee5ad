package lv.burtnica.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private final Wording latvian = Wording.in(Texts.LATVIAN);

    @ParameterizedTest
    @CsvSource({"0, zero", "1, one", "2, other", "9, other", "10, zero", "11, zero", "19, zero", "20, zero", "21, one", "111, zero", "121, one"})
    void latvianCountsInThreeForms(int count, String form) {
        assertThat(PluralRules.forLocale(Texts.LATVIAN).select(count)).isEqualTo(form);
    }

    @Test
    void numbersAndDatesAreWrittenAsTheLanguageDoes() {
        assertThat(latvian.number(new BigDecimal("2.5"))).isEqualTo("2,5");
        assertThat(Wording.in(Texts.ENGLISH).number(new BigDecimal("2.5"))).isEqualTo("2.5");
        assertThat(latvian.date(LocalDate.of(2026, 11, 22))).isEqualTo("2026. gada 22. novembris");
        assertThat(Wording.in(Texts.ENGLISH).date(LocalDate.of(2026, 11, 22))).as("British").isEqualTo("22 November 2026");
    }

    @Test
    void fileSizesAreRoundedToWhatAPersonWantsToKnow() {
        assertThat(latvian.fileSize(312)).isEqualTo("1 kB");
        assertThat(latvian.fileSize(96_400)).isEqualTo("96 kB");
        assertThat(latvian.fileSize(1_850_000)).isEqualTo("1,9 MB");
    }

    @Test
    void sortsByTheLatvianAlphabet() {
        assertThat(List.of("Šķelto zirņu zupa", "Zivju kotletes", "Auzu pārslas", "Ābolu pīrāgs", "Sīpolu zupa", "Cepumi", "Čaukstenes").stream()
                        .sorted(latvian.order()))
                .containsExactly(
                        "Auzu pārslas", "Ābolu pīrāgs", "Cepumi", "Čaukstenes", "Sīpolu zupa", "Šķelto zirņu zupa", "Zivju kotletes");
    }

    @Test
    void aLanguageNobodyTranslatedGetsLatvian() {
        assertThat(Texts.standard().nearest(Locale.FRENCH)).isEqualTo(Texts.LATVIAN);
        assertThat(Texts.standard().nearest(Locale.UK)).isEqualTo(Texts.ENGLISH);
    }
}
