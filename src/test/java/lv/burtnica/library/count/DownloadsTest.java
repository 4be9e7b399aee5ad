package lv.burtnica.library.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import java.util.stream.IntStream;
import lv.burtnica.Burtnica;
import lv.burtnica.booklet.EditionShelf;
import lv.burtnica.booklet.PaperForm;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Only what somebody took home is counted, and nothing but the count is kept. */
@SpringBootTest(classes = Burtnica.class)
@ActiveProfiles("test")
class DownloadsTest {

    private static final String FILE = "/biblioteka/lv/burtnicas/ziemas-krajumi/1/a4-large.pdf";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Downloads downloads;

    @Autowired
    private EditionShelf editions;

    @Autowired
    private JdbcClient store;

    private MockMvc browser;
    private long edition;
    private long before;

    @BeforeEach
    void lookAtTheCount() {
        browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
        edition = editions.ofBooklet("ziemas-krajumi", Texts.LATVIAN).getFirst().id();
        downloads.write();
        before = downloads.total(edition);
    }

    @AfterEach
    void forget() {
        downloads.write();
        store.sql("delete from download_count").update();
    }

    @Test
    void eachDownloadCountsForItsFileAndMonth() throws Exception {
        take(get(FILE));
        take(get(FILE).header("Range", "bytes=0-"));
        assertThat(counted()).isEqualTo(2);
        assertThat(downloads.all()).anySatisfy(count -> {
            assertThat(count.edition()).isEqualTo(edition);
            assertThat(count.form()).isEqualTo(PaperForm.A4_LARGE);
        });
        take(get(FILE));
        assertThat(counted()).as("added to the same row").isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "Range, bytes=0-0", "Range, bytes=0-1023", "Range, bytes=5000-", "Range, bytes=-500", "Range, bytes=x", "Range, bytes=99999999-",
        "If-None-Match, \"x\"", "If-Modified-Since, 'Sun, 22 Nov 2026 10:00:00 GMT'"})
    void whoOnlyLooksIsNotCounted(String header, String value) throws Exception {
        take(get(FILE).header(header, value));
        assertThat(counted()).isZero();
    }

    @Test
    void neitherAHeadNorAPageIsADownload() throws Exception {
        take(head(FILE));
        take(get("/biblioteka/lv/burtnicas/ziemas-krajumi"));
        take(get("/biblioteka/lv/burtnicas/ziemas-krajumi/99/a5.pdf"));
        assertThat(counted()).isZero();
    }

    @Test
    void manyAtOnceAreAllCounted() {
        IntStream.range(0, 400).parallel().forEach(i -> downloads.count(edition, PaperForm.A5));
        IntStream.range(0, 4).parallel().forEach(i -> downloads.write());
        assertThat(counted()).isEqualTo(400);
    }

    @Test
    void anEditionThatIsGoneIsNoTrouble() {
        downloads.count(-77, PaperForm.A5);
        downloads.write();
        assertThat(downloads.total(-77)).isZero();
    }

    private long counted() {
        downloads.write();
        return downloads.total(edition) - before;
    }

    private void take(MockHttpServletRequestBuilder request) throws Exception {
        browser.perform(request).andReturn();
    }
}
