package lv.burtnica.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import lv.burtnica.booklet.EditionShelf;
import lv.burtnica.booklet.PaperForm;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

class BookletPagesTest extends ShelfTest {

    private static final String BOOKLET = "/biblioteka/lv/burtnicas/ziemas-krajumi";
    private static final String FILE = BOOKLET + "/1/a5.pdf";

    @Autowired
    private EditionShelf editions;

    @Autowired
    private JdbcTemplate store;

    @Test
    void showsWhatIsInItAndHowToPrintIt() {
        var page = page(BOOKLET);
        assertThat(page.select("h1").text()).isEqualTo("Ziemas krājumi");
        assertThat(page.select("ol.steps li")).hasSize(3);
        assertThat(page.select(".corrected")).as("nothing was corrected").isEmpty();
        assertThat(page.select(".contents a").eachText()).hasSizeGreaterThan(14).contains("Marinēti gurķi");
        assertThat(page.expectFirst(".contents a").attr("href")).startsWith("/biblioteka/lv/receptes/");
        assertThat(page.expectFirst(".edition").text()).contains("1. izdevums").containsPattern("\\d+ lapp");
        var sums = editions.ofBooklet("ziemas-krajumi", Texts.LATVIAN).getFirst().files().stream().map(file -> file.sha256()).toList();
        assertThat(page.select(".edition code").eachText()).containsExactlyInAnyOrderElementsOf(sums);
        assertThat(page.expectFirst(".downloads a").attr("aria-label")).contains("Ziemas krājumi", "1. izdevums", "PDF");
    }

    @Test
    void isFoundFromTheOtherLanguageToo() {
        var page = page("/biblioteka/en/burtnicas/ziemas-krajumi");
        assertThat(page.select("h1").attr("lang")).isEqualTo("lv");
        assertThat(page.expectFirst(".why").text()).startsWith("In Latvian");
        assertThat(page.expectFirst(".downloads a").attr("href")).isEqualTo(FILE);
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(BOOKLET);
    }

    @Test
    @Transactional
    void theNewestEditionStandsFirstAndTheOlderStay() {
        addEdition(2, "Otrās burtnīcas baiti".getBytes(StandardCharsets.UTF_8));
        var page = page(BOOKLET);
        assertThat(page.select(".edition h3").eachText()).containsExactly("2. izdevums", "1. izdevums");
        assertThat(page.text()).contains("Iepriekšējie izdevumi");
        assertThat(text(answer(BOOKLET + "/2/a5.pdf"))).isEqualTo("Otrās burtnīcas baiti");
        assertThat(answer(FILE).getStatus()).as("the old address stays").isEqualTo(200);
        assertThat(page("/biblioteka/lv").select(".booklet a[href=" + BOOKLET + "]")).as("once on the shelf").hasSize(1);
    }

    @Test
    void theFileIsTheStoredOneAndMayBeKeptForEver() {
        var response = answer(FILE);
        var edition = editions.ofBooklet("ziemas-krajumi", Texts.LATVIAN).getFirst();
        assertThat(response.getContentAsByteArray()).isEqualTo(editions.content(edition.id(), PaperForm.A5).orElseThrow());
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        assertThat(response.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"ziemas-krajumi-1-lv-a5.pdf\"");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(response.getHeader("ETag")).matches("\"[0-9a-f]{64}\"");
        assertThat(response.getHeader("Last-Modified")).isNotNull();
        assertThat(response.getHeader("Accept-Ranges")).isEqualTo("bytes");
        assertThat(response.getHeader("Content-Language")).isEqualTo("lv");
        assertThat(response.getHeader("Content-Length")).isEqualTo(String.valueOf(response.getContentAsByteArray().length));
        assertThat(response.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void whoHasTheFileDoesNotGetItAgain() {
        var first = answer(FILE);
        var tag = header(first, "ETag");
        assertThat(answer(FILE, "If-None-Match", tag).getStatus()).isEqualTo(304);
        assertThat(answer(FILE, "If-None-Match", tag).getContentAsByteArray()).isEmpty();
        assertThat(answer(FILE, "If-None-Match", "\"x\", W/" + tag).getStatus()).isEqualTo(304);
        assertThat(answer(FILE, "If-Modified-Since", header(first, "Last-Modified")).getStatus()).isEqualTo(304);
        assertThat(answer(FILE, "If-None-Match", "\"x\"").getStatus()).isEqualTo(200);
        assertThat(answer(head(FILE)).getStatus()).isEqualTo(200);
        assertThat(answer(head(FILE)).getHeader("ETag")).isEqualTo(tag);
    }

    @Test
    void aBrokenDownloadGoesOn() {
        var whole = answer(FILE).getContentAsByteArray();
        var part = answer(FILE, "Range", "bytes=100-199");
        assertThat(part.getStatus()).isEqualTo(206);
        assertThat(part.getHeader("Content-Range")).isEqualTo("bytes 100-199/" + whole.length);
        assertThat(part.getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(whole, 100, 200));
        assertThat(part.getHeader("ETag")).isNotNull();
        var rest = answer(FILE, "Range", "bytes=" + (whole.length - 10) + "-");
        assertThat(rest.getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(whole, whole.length - 10, whole.length));
        assertThat(answer(FILE, "Range", "bytes=-5").getContentAsByteArray())
                .isEqualTo(Arrays.copyOfRange(whole, whole.length - 5, whole.length));
    }

    @Test
    void severalRangesComeInParts() {
        var response = answer(FILE, "Range", "bytes=0-3,10-13");
        assertThat(response.getStatus()).isEqualTo(206);
        assertThat(response.getContentType()).startsWith("multipart/byteranges");
        assertThat(new String(response.getContentAsByteArray(), StandardCharsets.ISO_8859_1)).contains("%PDF", "Content-Range: bytes 10-13/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=99999999-", "bytes=20-10", "bytes=x"})
    void aRangeThatIsNotThereIsRefused(String range) {
        var response = answer(FILE, "Range", range);
        assertThat(response.getStatus()).isEqualTo(416);
        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(response.getHeader("Content-Range")).matches("bytes \\*/\\d+");
    }

    @Test
    void aRangeInAnotherUnitIsPassedOver() {
        assertThat(answer(FILE, "Range", "lines=1-2").getStatus()).isEqualTo(200);
    }

    @Test
    void theRestOfAnotherFileIsNotGiven() {
        var whole = answer(FILE);
        assertThat(answer(FILE, "Range", "bytes=0-3", "If-Range", header(whole, "ETag")).getStatus()).isEqualTo(206);
        var other = answer(FILE, "Range", "bytes=0-3", "If-Range", "\"other\"");
        assertThat(other.getStatus()).isEqualTo(200);
        assertThat(other.getContentAsByteArray()).isEqualTo(whole.getContentAsByteArray());
    }

    private void addEdition(int number, byte[] content) {
        var booklet = store.queryForObject("select id from booklet where booklet_key = 'ziemas-krajumi'", Long.class);
        var now = Timestamp.from(Instant.parse("2026-12-01T10:00:00Z"));
        store.update(
                "insert into edition (id, booklet_id, number, language, title, subtitle, group_name, illustration, pages, recipes, published_at)"
                        + " values (-1, ?, ?, 'lv', 'Ziemas krājumi', '', '', 'jar', 24, 17, ?)",
                booklet, number, now);
        for (var form : List.of(PaperForm.values())) {
            store.update(
                    "insert into edition_file (id, edition_id, sheet, size, sha256, content) values (?, -1, ?, ?, ?, ?)",
                    -1 - form.ordinal(), form.name(), content.length, "ab".repeat(32), content);
        }
    }
}
