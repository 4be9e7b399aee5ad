package lv.burtnica.recipe.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Locale;
import lv.burtnica.food.Price;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceOriginTest {

    private static final String SHOP = "Maxima Latvia e-shop (barbora.lv)";
    private static final String TWO_SHOPS = "Maxima and Rimi Latvia e-shops, mean of the two medians";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lv | Griķi 1 kg | Griķi 1 kg · Maxima e-veikals (barbora.lv) · 2025. gada maijs
            en | Griķi 1 kg | Griķi 1 kg · Maxima Latvia e-shop (barbora.lv) · May 2025
            """)
    void anOfferNamesItsMonthByItself(Locale language, String item, String said) {
        assertThat(new PriceOrigin(Wording.in(language)).offer(price(item, SHOP, "kvīts"))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lv | Maxima un Rimi e-veikali, abu mediānu vidējais, 2025. gada maijs; tirgus Rucavā
            en | Maxima and Rimi Latvia e-shops, mean of the two medians, May 2025; tirgus Rucavā
            """)
    void whatTheWorkersWroteStaysAsItIs(Locale language, String said) {
        assertThat(new PriceOrigin(Wording.in(language)).said(price("Griķi", TWO_SHOPS, "tirgus Rucavā"))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"1, no 1 preces", "10, no 10 precēm", "21, no 21 preces"})
    void aMedianSaysOfHowManyOffers(int offers, String said) {
        var offer = new PriceOrigin(Wording.in(Texts.LATVIAN)).offer(price("median of " + offers + " plain listings", SHOP, ""));
        assertThat(offer).startsWith("vidējā cena " + said + " · ");
    }

    private static Price price(String item, String place, String source) {
        return new Price("griki", Price.Tier.CHEAPEST, null, Price.Per.KILOGRAM, null, YearMonth.of(2025, 5), place, item, source, "");
    }
}
