package lv.burtnica.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import jakarta.persistence.EntityManagerFactory;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import lv.burtnica.library.count.Downloads;
import lv.burtnica.library.ready.ReadyFilter;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** An answer that is given again is the same as when it was made, for every way of asking. */
class ReadyPagesTest extends ShelfTest {

    private static final String RECIPE = "/biblioteka/lv/receptes/" + OMELETTE;
    private static final String FILE = "/biblioteka/lv/burtnicas/ziemas-krajumi/1/a5.pdf";

    @Autowired
    private JdbcClient store;

    @Autowired
    private EntityManagerFactory entities;

    @Autowired
    private Downloads downloads;

    @BeforeEach
    void behindTheFilter() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .addFilters(application.getBean(ReadyFilter.class)).apply(springSecurity()).build();
        change();
    }

    /** Whatever other tests left ready is old. */
    private void change() {
        store.sql("update recipe set minutes = minutes where recipe_key = 'nav tadas'").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/biblioteka/lv", "/biblioteka/en/receptes", RECIPE, "/biblioteka/en/receptes/" + OMELETTE + "?porcijas=8", FILE,
        "/biblioteka/lv/receptes?veids=soup&laiks=up-to-60", "/biblioteka/lv/burtnicas/ziemas-krajumi", "/biblioteka/en/kurss/2",
        "/biblioteka/lv/ko-gatavot?paka=lv-2013&ir=olas", "/biblioteka/lv/ielikt", "/biblioteka/lv/jaunumi.xml", "/biblioteka/lv/opds.xml",
        "/biblioteka/lv/receptes/" + BUCKWHEAT + "/attels.png", "/biblioteka/lv/labojumi", "/sitemap.xml"})
    void isTheSameAnswerAgain(String address) {
        for (var packing : new String[] {"identity", "gzip"}) {
            var made = answer(address, "Accept-Encoding", packing);
            var again = answer(address, "Accept-Encoding", packing);
            assertThat(made.getStatus()).isEqualTo(200);
            assertSame(again, made);
            var tag = header(made, "ETag");
            change();
            var madeSame = answer(address, "Accept-Encoding", packing, "If-None-Match", tag);
            assertSame(answer(address, "Accept-Encoding", packing, "If-None-Match", tag), madeSame);
            assertThat(madeSame.getStatus()).isEqualTo(304);
            assertThat(answer(address, "Accept-Encoding", packing, "If-None-Match", "W/" + tag + ", \"b\"").getStatus()).isEqualTo(304);
            assertThat(answer(address, "Accept-Encoding", packing, "If-None-Match", "\"cits\"").getStatus()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/biblioteka/lv", RECIPE, FILE})
    void theHeadIsThatOfTheWhole(String address) {
        var made = answer(head(address));
        var again = answer(head(address));
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(again.getHeader("ETag")).isEqualTo(made.getHeader("ETag"));
        assertThat(again.getHeader("Content-Length")).isEqualTo(String.valueOf(answer(address).getContentAsByteArray().length));
        var since = header(made, "Last-Modified");
        assertThat(answer(address, "If-Modified-Since", since).getStatus()).isEqualTo(304);
        assertThat(answer(address, "If-Modified-Since", "Thu, 01 Jan 2015 00:00:00 GMT").getStatus()).isEqualTo(200);
    }

    @Test
    void isGivenWithoutAQuestionToTheStore() {
        answer(RECIPE);
        answer(FILE);
        var statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            for (var i = 0; i < 20; i++) {
                assertThat(answer(RECIPE).getStatus()).isEqualTo(200);
                assertThat(answer(FILE).getStatus()).isEqualTo(200);
            }
            assertThat(statistics.getPrepareStatementCount()).isZero();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    @Test
    void everyLanguageNumberAndPackingHasItsOwn() {
        for (var i = 0; i < 3; i++) {
            assertThat(page(RECIPE).select("html").attr("lang")).isEqualTo("lv");
            assertThat(page("/biblioteka/en/receptes/" + OMELETTE).select("html").attr("lang")).isEqualTo("en");
            assertThat(page(RECIPE + "?porcijas=8").select(".stepper strong").text()).isEqualTo("8 porcijas");
            assertThat(page(RECIPE + "?porcijas=x").select(".stepper strong").text()).isEqualTo("4 porcijas");
            assertThat(answer(RECIPE, "Accept-Encoding", "gzip").getHeader("Content-Encoding")).isEqualTo("gzip");
            assertThat(answer(RECIPE, "Accept-Encoding", "gzip;q=0").getHeader("Content-Encoding")).isNull();
            assertThat(answer("/biblioteka/lv/receptes/tadas-nav").getStatus()).isEqualTo(404);
            assertThat(answer("/biblioteka/lv/receptes/" + OMELETTE.toUpperCase(Locale.ROOT)).getStatus()).isEqualTo(301);
        }
    }

    @Test
    void aFileIsCountedEachTimeItIsTaken() {
        var id = store.sql("select e.id from edition e join booklet b on b.id = e.booklet_id where b.booklet_key = 'ziemas-krajumi'"
                + " and e.language = 'lv' and e.number = 1").query(Long.class).single();
        downloads.write();
        var before = downloads.total(id);
        for (var i = 0; i < 5; i++) {
            answer(FILE);
            answer(head(FILE));
            answer(FILE, "If-None-Match", "\"cits\"");
            answer(FILE, "Range", "bytes=5-9");
        }
        downloads.write();
        assertThat(downloads.total(id)).isEqualTo(before + 5);
        assertThat(answer(FILE, "Range", "bytes=5-9").getStatus()).isEqualTo(206);
    }

    @Test
    void manyAtOnceAfterAChangeAllGetTheNewPage() throws Exception {
        answer(RECIPE);
        change();
        try (var people = Executors.newFixedThreadPool(8)) {
            var answers = IntStream.range(0, 32).mapToObj(i -> people.submit(() -> answer(RECIPE))).toList();
            var wanted = answer(RECIPE).getContentAsByteArray();
            for (var one : answers) {
                assertThat(one.get().getContentAsByteArray()).isEqualTo(wanted);
            }
        }
    }

    private static void assertSame(MockHttpServletResponse again, MockHttpServletResponse made) {
        assertThat(again.getStatus()).isEqualTo(made.getStatus());
        assertThat(again.getContentAsByteArray()).isEqualTo(made.getContentAsByteArray());
        assertThat(headers(again)).isEqualTo(headers(made));
    }

    private static TreeMap<String, Object> headers(MockHttpServletResponse response) {
        var headers = new TreeMap<String, Object>();
        response.getHeaderNames().forEach(name -> headers.put(name, response.getHeaders(name)));
        // Put there in front of both by a filter of its own, or by the server.
        headers.keySet().removeAll(Set.of("Content-Length", "X-Content-Type-Options", "X-XSS-Protection"));
        return headers;
    }
}
