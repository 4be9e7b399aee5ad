package lv.burtnica.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of recipes narrowed by links, foods of parcels, and what can be cooked from one. */
class NarrowingPagesTest extends ShelfTest {

    @Test
    void eachChoiceSaysHowManyItLeavesAndLeavesSoMany() {
        var page = page("/biblioteka/lv/receptes");
        assertThat(page.select(".narrow h3").eachText()).contains("Cik ilgi jāgatavo", "Produkti no pakas", "Kā nedrīkst būt");
        var milk = page.expectFirst(".narrow a[href$='bez=milk']");
        assertThat(milk.text()).startsWith("bez piena");
        var without = page(milk.attr("href"));
        assertThat(without.expectFirst(".found").text()).contains(milk.expectFirst(".count").text());
        assertThat(without.expectFirst(".chosen a[aria-current]").attr("aria-label")).isEqualTo("Noņemt: bez piena");
        assertThat(without.expectFirst(".chosen a[aria-current]").attr("href")).isEqualTo("/biblioteka/lv/receptes");
    }

    @Test
    void choicesStayWhileWordsAreTyped() {
        var page = page("/biblioteka/lv/receptes?bez=milk&veids=soup&birka=zupa%20%26%20co");
        assertThat(page.select("form.search input[type=hidden]").eachAttr("name")).containsExactlyInAnyOrder("veids", "bez", "birka");
        assertThat(page.expectFirst("form.search input[name=birka]").attr("value")).isEqualTo("zupa & co");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/biblioteka/lv/receptes?veids=nekas&laiks=x&cena=-1&bez=%3Cscript%3E", "/biblioteka/lv/receptes?lapa=abc",
        "/biblioteka/lv/receptes?produkts=%3Cb%3E&produkts=&birka=", "/biblioteka/lv/ko-gatavot?paka=%00&ir=nav-tada&lapa=99999"})
    void whatMakesNoSenseIsPassedOver(String address) {
        assertThat(answer(address).getStatus()).isEqualTo(200);
        assertThat(text(answer(address))).doesNotContain("<script>", "<b>");
    }

    @Test
    void oneFoodHasAListOfItsOwnThatMayBeFound() {
        var link = page("/biblioteka/lv/produkti").expectFirst(".choices a[href$='produkts=griki']");
        assertThat(link.text()).startsWith("griķi");
        var page = page(link.attr("href"));
        assertThat(page.select("h1").text()).isEqualTo("Receptes, kurās ir: griķi");
        assertThat(page.select("meta[name=robots]")).isEmpty();
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/biblioteka/lv/receptes?produkts=griki");
        assertThat(page.select("link[hreflang=en]").attr("href")).endsWith("/biblioteka/en/receptes?produkts=griki");
    }

    @Test
    void whatIsInAParcelLeadsToWhatCanBeCooked() {
        var page = page("/biblioteka/lv/produkti");
        var parcel = page.expectFirst(".parcels a[href$='paka=lv-2013']");
        var cook = page(parcel.attr("href"));
        assertThat(cook.select("select[name=paka] option[selected]").attr("value")).isEqualTo("lv-2013");
        assertThat(cook.select(".card h3 a")).isNotEmpty();
        assertThat(cook.select(".card .there")).hasSameSizeAs(cook.select(".card"));
        assertThat(cook.select("form input[type=checkbox]").size()).isGreaterThan(10);
        assertThat(cook.select("form[method=get]")).isNotEmpty();
        var next = cook.select(".pager a[rel=next]").attr("href");
        assertThat(next).contains("paka=lv-2013", "lapa=2");
        assertThat(page(next).select(".card h3 a").eachText()).doesNotContainAnyElementsOf(cook.select(".card h3 a").eachText());
    }

    @Test
    void whoSaidNothingIsAskedFirst() {
        var page = page("/biblioteka/lv/ko-gatavot");
        assertThat(page.select(".card")).isEmpty();
        assertThat(page.expectFirst("form details").hasAttr("open")).isTrue();
    }
}
