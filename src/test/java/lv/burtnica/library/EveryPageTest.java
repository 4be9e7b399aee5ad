package lv.burtnica.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page of the shelf, and for the page that says there is nothing. */
class EveryPageTest extends ShelfTest {

    private static final int LARGEST = 100 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {
        "/biblioteka/lv", "/biblioteka/en",
        "/biblioteka/lv/receptes", "/biblioteka/en/receptes?veids=soup", "/biblioteka/lv/receptes?meklet=nekas-t%C4%81ds",
        "/biblioteka/lv/receptes/" + BUCKWHEAT, "/biblioteka/en/receptes/" + OMELETTE, "/biblioteka/en/receptes/" + BUCKWHEAT,
        "/biblioteka/lv/burtnicas", "/biblioteka/lv/burtnicas/recepsu-burtnica", "/biblioteka/en/burtnicas/recipe-notebook",
        "/biblioteka/lv/receptes?produkts=griki&bez=milk&laiks=up-to-60", "/biblioteka/en/receptes?cena=up-to-1-euro&birka=zupa",
        "/biblioteka/lv/produkti", "/biblioteka/en/produkti", "/biblioteka/lv/ko-gatavot", "/biblioteka/en/ko-gatavot?paka=lv-2013&ir=olas",
        "/biblioteka/lv/kurss", "/biblioteka/en/kurss", "/biblioteka/lv/kurss/1", "/biblioteka/en/kurss/6",
        "/biblioteka/lv/labojumi", "/biblioteka/en/labojumi", "/biblioteka/lv/citas-vietnes", "/biblioteka/en/citas-vietnes",
        "/biblioteka/lv/burtnicas/recepsu-burtnica/1/metiens", "/biblioteka/en/burtnicas/recipe-notebook/1/metiens",
        "/biblioteka/lv/receptes/tadas-nav", "/biblioteka/en/tada/vieta", "/biblioteka/lv/kurss/99",
        "/biblioteka/en/kurss/1/mape.pdf?cilveki=1000"})
    void isSmallWellBuiltAndWithoutScript(String address) {
        var response = answer(address);
        var page = read(response);
        assertThat(response.getContentAsByteArray().length).isLessThan(LARGEST);
        assertThat(response.getHeader("Set-Cookie")).as("nobody is followed").isNull();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(headingSteps(page.select("h1, h2, h3, h4"))).as("headings go down one by one").allMatch(step -> step <= 1);
        assertThat(page.select("script:not([type=application/ld+json])")).isEmpty();
        assertThat(page.select("[style], style")).isEmpty();
        assertThat(page.getAllElements()).allSatisfy(element -> assertThat(element.attributes())
                .noneMatch(attribute -> attribute.getKey().startsWith("on") || attribute.getKey().startsWith("th:")));
        assertThat(page.select("img:not([alt]), img:not([width]), img:not([height])")).isEmpty();
        assertThat(page.select("body > a.skip[href=#saturs], main#saturs")).hasSize(2);
        assertThat(page.select("html").attr("lang")).isEqualTo(address.substring(12, 14));
        assertThat(page.select("title").text()).isNotBlank();
        assertThat(page.select("meta[property^=og:]").eachAttr("content")).hasSizeGreaterThan(4).noneMatch(String::isBlank);
        assertThat(page.text()).as("every text is written").doesNotContainPattern("(library|recipe\\.words)\\.[a-z]|\\{[a-z]+}");
        assertThat(page.select("a[href]").eachText()).as("every link says where it goes").noneMatch(String::isBlank);
        var ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
    }

    private static List<Integer> headingSteps(List<Element> headings) {
        var levels = headings.stream().map(heading -> heading.normalName().charAt(1) - '0').toList();
        return IntStream.range(1, levels.size()).mapToObj(i -> levels.get(i) - levels.get(i - 1)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/biblioteka/lv", "/biblioteka/lv/receptes", "/biblioteka/lv/receptes/" + BUCKWHEAT, "/biblioteka/lv/burtnicas",
        "/biblioteka/lv/burtnicas/recepsu-burtnica"})
    void isKeptByCachesAndAskedForAgainWithItsTag(String address) {
        var first = answer(address);
        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(first.getHeader("Cache-Control")).isEqualTo("max-age=60, must-revalidate, public");
        assertThat(first.getHeader("Content-Language")).isEqualTo("lv");
        assertThat(first.getHeader("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(first.getHeaders("Vary")).contains("Accept-Encoding");
        assertThat(first.getHeader("Last-Modified")).isNotNull();
        assertThat(first.getHeader("Set-Cookie")).as("no session for readers").isNull();
        var tag = header(first, "ETag");
        assertThat(tag).startsWith("\"").endsWith("\"");
        var again = answer(address, "If-None-Match", tag);
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(again.getHeader("ETag")).isEqualTo(tag);
        assertThat(answer(address, "If-None-Match", "\"something-else\"").getStatus()).isEqualTo(200);
        assertThat(answer(address, "If-Modified-Since", header(first, "Last-Modified")).getStatus()).isEqualTo(304);
        assertThat(answer(head(address)).getStatus()).isEqualTo(200);
        assertThat(answer(head(address)).getHeader("ETag")).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "gzip, deflate, br", "br;q=1, gzip;q=0.5", "GZIP"})
    void isCompressedForThoseWhoCanUnpackIt(String accepted) throws IOException {
        var plain = answer("/biblioteka/lv");
        var packed = answer("/biblioteka/lv", "Accept-Encoding", accepted);
        assertThat(packed.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.getContentAsByteArray().length).isLessThan(plain.getContentAsByteArray().length / 2);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.getContentAsByteArray())).readAllBytes())
                .isEqualTo(plain.getContentAsByteArray());
        assertThat(packed.getHeader("ETag")).as("other bytes, another tag").isNotEqualTo(plain.getHeader("ETag"));
        assertThat(answer("/biblioteka/lv", "Accept-Encoding", accepted, "If-None-Match", header(packed, "ETag")).getStatus())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "br", "gzip;q=0", "gzip; q=0.000, br"})
    void staysPlainForThoseWhoCannot(String accepted) {
        assertThat(answer("/biblioteka/lv", "Accept-Encoding", accepted).getHeader("Content-Encoding")).isNull();
    }
}
