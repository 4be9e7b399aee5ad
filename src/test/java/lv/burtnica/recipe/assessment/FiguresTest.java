package lv.burtnica.recipe.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import lv.burtnica.food.FoodFiles;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums of money in words, from nothing to a good deal. */
class FiguresTest {

    private static final List<Unknown> REDCURRANTS = List.of(new Unknown("2 kg jāņogu", "janogas", Unknown.Reason.PRICE));

    @ParameterizedTest
    @CsvSource({
        "0.2149, 0.21, vismaz 0.21",
        "0.2199, 0.22, vismaz 0.21",
        "0.0101, 0.01, vismaz 0.01",
        "0.0099, 0.01, nav zināms",
        "0.0040, mazāk par centu, nav zināms",
        "0, 0.00, nav zināms"
    })
    void whatIsAtLeastNothingIsNotKnown(double euros, String whole, String inPart) {
        var figures = new Figures(Wording.in(Texts.LATVIAN), FoodFiles.bundledFoods());
        assertThat(figures.euros(Figure.exact(euros))).isEqualTo(said(whole));
        assertThat(figures.euros(new Figure(euros, REDCURRANTS))).isEqualTo(said(inPart));
    }

    @Test
    void theLastOfSeveralMonthsIsJoinedWithAWord() {
        var may = YearMonth.of(2025, 5);
        var july = YearMonth.of(2026, 7);
        var august = YearMonth.of(2026, 8);
        var latvian = new Figures(Wording.in(Texts.LATVIAN), FoodFiles.bundledFoods());
        assertThat(latvian.months(List.of())).isEmpty();
        assertThat(latvian.months(List.of(may))).isEqualTo("2025. gada maija");
        assertThat(latvian.months(List.of(may, august))).isEqualTo("2025. gada maija un 2026. gada augusta");
        assertThat(latvian.months(List.of(may, july, august)))
                .isEqualTo("2025. gada maija, 2026. gada jūlija un 2026. gada augusta");
        var english = new Figures(Wording.in(Locale.ENGLISH), FoodFiles.bundledFoods());
        assertThat(english.months(List.of(may, august))).isEqualTo("May 2025 and August 2026");
    }

    private static String said(String words) {
        return words.contains("0.") ? words.replace('.', ',') + " €" : words;
    }
}
