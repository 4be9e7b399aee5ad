package lv.burtnica.library;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.recipe.TypedRecipes;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.annotation.Transactional;

/** The doors, the shelf itself, the list of recipes, and the page that says there is nothing. */
class ShelfPagesTest extends ShelfTest {

    @ParameterizedTest
    @CsvSource({"'lv,en;q=0.5', lv", "'en-GB,en;q=0.9', en", "de, lv", "'de,en;q=0.3', en"})
    void theDoorOpensInTheReadersLanguage(String accepted, String language) {
        var response = answer("/biblioteka", "Accept-Language", accepted);
        assertThat(response.getStatus()).isEqualTo(302);
        assertThat(response.getHeader("Location")).isEqualTo("/biblioteka/" + language);
        assertThat(response.getHeader("Vary")).contains("Cookie", "Accept-Language");
    }

    @Test
    void theChosenLanguageCountsMoreThanThatOfTheBrowser() {
        var request = MockMvcRequestBuilders.get("/biblioteka").header("Accept-Language", "lv").cookie(new Cookie("valoda", "en"));
        assertThat(answer(request).getHeader("Location")).isEqualTo("/biblioteka/en");
    }

    @Test
    void theLanguageChangesOnTheSamePageAndIsRemembered() {
        var other = page("/biblioteka/lv/receptes/" + OMELETTE).select(".languages a[hreflang=en]").attr("href");
        var response = answer(other);
        assertThat(response.getStatus()).isEqualTo(302);
        assertThat(response.getHeader("Location")).isEqualTo("/biblioteka/en/receptes/" + OMELETTE);
        assertThat(response.getHeader("Set-Cookie")).startsWith("valoda=en;").contains("HttpOnly");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(page("/biblioteka/en/receptes?veids=soup&meklet=oats").select(".languages a[hreflang=lv]").attr("href"))
                .satisfies(link -> assertThat(answer(link).getHeader("Location")).isEqualTo("/biblioteka/lv/receptes?veids=soup"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example/", "../ienakt", "receptes%0d%0aSet-Cookie:x", "receptes?veids=x&y=z"})
    void theLanguageDoorLeadsNowhereElse(String below) {
        var response = answer("/biblioteka/valoda/en?lapa=" + Addresses.parameter(below));
        assertThat(response.getHeader("Location")).isEqualTo("/biblioteka/en");
    }

    @Test
    void theShelfShowsBookletsAndNewRecipes() {
        var page = page("/biblioteka/lv");
        assertThat(page.select("h1").text()).isEqualTo("Lēti, garšīgi, veselīgi");
        assertThat(page.select(".booklet h3").eachText()).contains("Recepšu burtnīca", "Ziemas krājumi", "Recipe notebook");
        assertThat(page.select(".booklet").eachText().getLast()).as("other languages come last and say so").contains("Angļu valodā");
        assertThat(page.expectFirst(".booklet").select(".downloads a").eachAttr("href"))
                .allMatch(href -> href.matches("/biblioteka/lv/burtnicas/[a-z-]+/1/[a-z0-9-]+\\.(pdf|html|txt)"))
                .hasSize(8);
        assertThat(page.expectFirst(".booklet").text()).containsPattern("\\d+ lappu[sš]").containsPattern("PDF, [\\d,]+ (kB|MB)");
        assertThat(page.select(".card h3 a")).hasSize(6);
        assertThat(page.select("form[role=search]").attr("action")).isEqualTo("/biblioteka/lv/receptes");
        assertThat(page.select(".top a[href=/ienakt], .top a[href=/]")).hasSize(2);
    }

    @Test
    void theListHasPages() {
        var first = page("/biblioteka/lv/receptes");
        assertThat(first.select(".card")).hasSize(Pager.ROWS);
        assertThat(first.select("a[rel=prev]")).isEmpty();
        var second = page(first.select("a[rel=next]").attr("href"));
        assertThat(second.select(".card h3").eachText()).isNotEmpty().doesNotContainAnyElementsOf(first.select(".card h3").eachText());
        assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo("/biblioteka/lv/receptes");
        assertThat(second.select("link[rel=canonical]").attr("href")).endsWith("/biblioteka/lv/receptes");
        assertThat(answer("/biblioteka/lv/receptes?lapa=9999").getStatus()).isEqualTo(404);
        assertThat(page("/biblioteka/lv/receptes?lapa=-1").select(".card h3").eachText()).isEqualTo(first.select(".card h3").eachText());
    }

    @Test
    void wordsAreFoundWithoutDiacriticsAndInAnyForm() {
        var page = page("/biblioteka/lv/receptes?meklet=griki");
        assertThat(page.select(".card h3").eachText()).anyMatch(title -> title.contains("Griķu"));
        assertThat(page.select("input[name=meklet]").attr("value")).isEqualTo("griki");
        assertThat(page.select("meta[name=robots]").attr("content")).as("a search is nobody's result").isEqualTo("noindex");
    }

    @Test
    void aKindKeepsTheWordsAndTheWordsKeepTheKind() {
        var page = page("/biblioteka/lv/receptes?meklet=zir%C5%86i&veids=soup");
        assertThat(page.select(".choices [aria-current]").text()).startsWith("Zupas");
        assertThat(page.select("input[type=hidden][name=veids]").attr("value")).isEqualTo("soup");
        assertThat(page.expectFirst(".choices a").attr("href")).isEqualTo("/biblioteka/lv/receptes?meklet=zir%C5%86i");
        assertThat(page("/biblioteka/lv/receptes?veids=preserve").expectFirst(".card").text()).contains("Glabājas");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' OR 1=1 --", "title:* AND (", "${7*7} __${7*7}__", "\u0000\uFFFF", "🥔🥔"})
    void hostileWordsAreOnlyWords(String words) {
        var response = answer("/biblioteka/lv/receptes?meklet=" + Addresses.parameter(words));
        assertThat(response.getStatus()).isEqualTo(200);
        var page = read(response);
        assertThat(page.select("script, img[src=x], [onerror]")).isEmpty();
        assertThat(text(response)).doesNotContain("<script>alert").doesNotContain(">49<");
        if (words.charAt(0) != 0) {
            assertThat(page.select("input[name=meklet]").attr("value")).isEqualTo(words);
        }
    }

    @Test
    void aWholeBookOfWordsIsCutShort() {
        var response = answer("/biblioteka/lv/receptes?meklet=" + "zupa+".repeat(800));
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(read(response).select("input[name=meklet]").attr("value").length()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/biblioteka/lv/receptes/tadas-nav, en, Te nekā nav",
        "/biblioteka/en/receptes/tadas-nav, lv, There is nothing here",
        "/biblioteka/en/burtnicas/tadas-nav, lv, There is nothing here",
        "/biblioteka/lv/burtnicas/recepsu-burtnica/99/a5.pdf, en, Te nekā nav",
        "/biblioteka/lv/burtnicas/recepsu-burtnica/1/a3.pdf, en, Te nekā nav",
        "/biblioteka/lv/burtnicas/recepsu-burtnica/1x/a5.pdf, en, Te nekā nav",
        "/biblioteka/de, en, There is nothing here",
        "/biblioteka/de/receptes, lv, Te nekā nav",
        "/biblioteka/lv/%3Cscript%3E, lv, Te nekā nav"})
    void nothingIsSaidKindlyInTheReadersLanguage(String address, String accepted, String title) {
        var response = answer(address, "Accept-Language", accepted);
        assertThat(response.getStatus()).isEqualTo(404);
        var page = read(response);
        assertThat(page.select("h1").text()).isEqualTo(title);
        assertThat(page.select("form[role=search]")).hasSize(1);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(response.getHeader("Cache-Control")).contains("no-cache").contains("private");
    }

    @Test
    void aSlashTooMuchIsForgiven() {
        var response = answer("/biblioteka/lv/receptes/");
        assertThat(response.getStatus()).isEqualTo(301);
        assertThat(response.getHeader("Location")).isEqualTo("/biblioteka/lv/receptes");
    }

    @Test
    @Transactional
    void searchMachinesAreShownTheWay() {
        var key = recipes.add(TypedRecipes.soup(), TestPeople.add(application, "Anna Ozola", Role.WORKER)).recipe().key();
        var robots = answer("/robots.txt");
        assertThat(robots.getContentType()).startsWith("text/plain");
        assertThat(text(robots)).contains("Allow: /biblioteka\n", "Disallow: /\n").containsPattern("Sitemap: http://\\S+/sitemap\\.xml");
        var map = Jsoup.parse(text(answer("/sitemap.xml")), "", Parser.xmlParser());
        var places = map.select("loc").eachText();
        assertThat(places).doesNotHaveDuplicates().hasSizeGreaterThan(80);
        assertThat(places).anyMatch(place -> place.endsWith("/biblioteka/en/receptes/" + OMELETTE));
        assertThat(places).anyMatch(place -> place.endsWith("/biblioteka/lv/receptes/" + key));
        assertThat(places).noneMatch(place -> place.endsWith("/biblioteka/en/receptes/" + key));
        assertThat(places).anyMatch(place -> place.endsWith("/biblioteka/lv/burtnicas/ziemas-krajumi"));
        assertThat(map.select("url:has(loc:containsOwn(/biblioteka/lv/receptes/" + OMELETTE + ")) xhtml|link").eachAttr("hreflang"))
                .containsExactlyInAnyOrder("lv", "en");
        var icon = answer("/favicon.ico");
        assertThat(icon.getStatus()).isEqualTo(301);
        assertThat(icon.getHeader("Location")).isEqualTo("/icons/icon.png");
    }
}
