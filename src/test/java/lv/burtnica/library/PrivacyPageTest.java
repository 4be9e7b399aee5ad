package lv.burtnica.library;

import static org.assertj.core.api.Assertions.assertThat;

import lv.burtnica.people.TrailDesk;
import lv.burtnica.recipe.Bin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.Environment;

/** The page that says what is kept about people: plain, and with the figures that the notebook works with. */
class PrivacyPageTest extends ShelfTest {

    @ParameterizedTest
    @CsvSource({"lv, Privātums, Ko burtnīca glabā un kāpēc", "en, Privacy, 'What the notebook keeps, and why'"})
    void itSpeaksBothLanguages(String language, String title, String first) {
        var page = page("/biblioteka/" + language + "/privatums");
        assertThat(page.select("h1").eachText()).containsExactly(title);
        assertThat(page.expectFirst("h2").text()).isEqualTo(first);
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("main").text()).doesNotContain("{", "??");
    }

    @Test
    void theShortAddressKnowsTheLanguageOfTheReader() {
        assertThat(answer("/privatums", "Accept-Language", "en").getRedirectedUrl()).isEqualTo("/biblioteka/en/privatums");
        assertThat(answer("/privatums", "Accept-Language", "lv").getRedirectedUrl()).isEqualTo("/biblioteka/lv/privatums");
    }

    @Test
    void itsFiguresAreThoseOfTheProgram() {
        var words = page("/biblioteka/en/privatums").select("main").text();
        var settings = application.getBean(Environment.class);
        assertThat(words)
                .contains("in the bin for " + Bin.REST.toDays() + " days")
                .contains(TrailDesk.KEPT.toDays() + " days. A coordinator sees it")
                .contains("works for " + settings.getRequiredProperty("burtnica.card-days") + " days")
                .contains("last " + settings.getRequiredProperty("burtnica.backup.keep-daily") + " days");
    }

    @Test
    void everyPageOfTheShelfLeadsThere() {
        assertThat(page("/biblioteka/lv").select("footer a[href=/biblioteka/lv/privatums]").eachText()).containsExactly("Privātums");
        assertThat(answer("/sitemap.xml").getContentType()).contains("xml");
        assertThat(text(answer("/sitemap.xml"))).contains("/biblioteka/en/privatums");
    }

    @Test
    void nobodyIsNamedAsKeeperWhereNobodyIsSaid() {
        assertThat(page("/biblioteka/lv/privatums").select("main").text()).doesNotContain("Par datiem atbild");
    }
}
