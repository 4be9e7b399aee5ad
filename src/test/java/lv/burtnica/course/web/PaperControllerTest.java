package lv.burtnica.course.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.burtnica.Burtnica;
import lv.burtnica.course.print.PackSheet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The papers as a browser without an account gets them. */
@SpringBootTest(classes = Burtnica.class)
@ActiveProfiles("test")
class PaperControllerTest {

    private static final String DAY = "?datums=2026-12-01&cilveki=10&valoda=lv";

    @Autowired
    private WebApplicationContext application;

    private MockMvc browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
    }

    @Test
    void givesTheWholePackWithASensibleName() throws Exception {
        var answer = answer("/kurss/1/mape.pdf" + DAY + "&laiks=13:30&vieta=Rucava&grupa=Cer%C4%ABba&paka=lv-2013:2&ir=sals&budzets=12,50");
        assertPdf(answer);
        assertThat(answer.getHeader("Content-Disposition")).isEqualTo("inline; filename=\"nodarbiba-1-2026-12-01.pdf\"");
        assertThat(answer.getHeader("Content-Language")).isEqualTo("lv");
        assertThat(answer.getHeader("Set-Cookie")).as("no session").isNull();
    }

    @ParameterizedTest
    @EnumSource(value = PackSheet.class, mode = EnumSource.Mode.EXCLUDE, names = "TABLE")
    void givesEachSheetOfTheLastLessonAlone(PackSheet sheet) throws Exception {
        var answer = answer("/kurss/6/mape.pdf" + DAY + "&lapa=" + sheet.code());
        assertPdf(answer);
        assertThat(answer.getHeader("Content-Disposition")).matches("inline; filename=\"nodarbiba-6-2026-12-01-[a-z0-9-]+\\.pdf\"");
    }

    @Test
    void speaksEnglish() throws Exception {
        var answer = answer("/kurss/4/mape.pdf?datums=2026-12-01&cilveki=6&valoda=en&lapa=shopping");
        assertPdf(answer);
        assertThat(answer.getHeader("Content-Disposition")).isEqualTo("inline; filename=\"lesson-4-2026-12-01-shopping-list.pdf\"");
    }

    @Test
    void givesTwoSheetsInOneFile() throws Exception {
        var one = answer("/kurss/1/mape.pdf" + DAY + "&lapa=faces").getContentAsByteArray().length;
        var two = answer("/kurss/1/mape.pdf" + DAY + "&lapa=faces&lapa=poster");
        assertPdf(two);
        assertThat(two.getContentAsByteArray().length).isGreaterThan(one);
        assertThat(two.getHeader("Content-Disposition")).contains("nodarbiba-1-2026-12-01.pdf");
    }

    @Test
    void theSameAddressGivesTheSameBytes() throws Exception {
        var address = "/kurss/1/mape.pdf" + DAY + "&lapa=cost";
        assertThat(answer(address).getContentAsByteArray()).isEqualTo(answer(address).getContentAsByteArray());
    }

    @Test
    void manyAtOnceAllGetTheirs() {
        var answers = IntStream.range(0, 6).parallel().mapToObj(n -> quietly("/kurss/1/mape.pdf" + DAY + "&lapa=plan")).toList();
        assertThat(answers).hasSize(6).allSatisfy(PaperControllerTest::assertPdf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kurss/1/darba-lapa-skivis.pdf?valoda=lv", "/kurss/1/darba-lapa-plate.pdf?valoda=en"})
    void givesAWorksheet(String address) throws Exception {
        assertPdf(answer(address));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "cilveki=10 | datumu", "datums=2026-13-41&cilveki=10 | datumu", "datums=&cilveki=10 | datumu",
        "datums=%2B999999999-01-01&cilveki=10 | datumu", "datums=0001-01-01&cilveki=10 | datumu", "datums=2026-12-01 | skaitu no 1 līdz 60",
        "datums=2026-12-01&cilveki=0 | skaitu no 1 līdz 60", "datums=2026-12-01&cilveki=-3 | skaitu no 1 līdz 60",
        "datums=2026-12-01&cilveki=61 | skaitu no 1 līdz 60", "datums=2026-12-01&cilveki=99999999999999 | skaitu no 1 līdz 60",
        "datums=2026-12-01&cilveki=desmit | skaitu no 1 līdz 60", "datums=2026-12-01&cilveki=1e1 | skaitu no 1 līdz 60",
        "datums=2026-12-01&cilveki=5&laiks=25:00 | sākumu", "datums=2026-12-01&cilveki=5&laiks=23:59 | sākumu",
        "datums=2026-12-01&cilveki=5&paka=nav-tadas | paka", "datums=2026-12-01&cilveki=5&paka=lv-2013:0 | paka",
        "datums=2026-12-01&cilveki=5&paka=lv-2013:9999999999 | paka", "datums=2026-12-01&cilveki=5&budzets=-5 | summu",
        "datums=2026-12-01&cilveki=5&budzets=NaN | summu", "datums=2026-12-01&cilveki=5&vieta=%00%1B | Vietu",
        "datums=2026-12-01&cilveki=5&grupa=%F0%9F%A5%94 | nosaukumu", "datums=2026-12-01&cilveki=5&lapa=nekas | Tādas lapas",
        "datums=2026-12-01&cilveki=5&lapa=../../etc/passwd | Tādas lapas"})
    void nonsenseIsAnsweredWithASentence(String query, String words) throws Exception {
        assertKind(answer("/kurss/1/mape.pdf?valoda=lv&" + query), 400, words);
    }

    @Test
    void aNameOfAThousandLettersIsTooLong() throws Exception {
        assertKind(answer("/kurss/1/mape.pdf" + DAY + "&vieta=" + "a".repeat(1000)), 400, "Vietu");
    }

    @Test
    void allThatIsAmissIsSaidAtOnce() throws Exception {
        assertKind(answer("/kurss/1/mape.pdf?valoda=en&datums=x&cilveki=x&budzets=x"), 400, "date", "number of people", "sum in euros");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/kurss/7/mape.pdf" + DAY, "/kurss/0/mape.pdf" + DAY, "/kurss/viens/mape.pdf" + DAY, "/kurss/-1/mape.pdf" + DAY,
        "/kurss/99999999999/mape.pdf" + DAY, "/kurss/1/mape.pdf" + DAY + "&lapa=certificate", "/kurss/1/darba-lapa-nekas.pdf?valoda=lv",
        "/kurss/2/darba-lapa-problemu-koks-.pdf?valoda=lv", "/kurss/7/darba-lapa-skivis.pdf?valoda=lv"})
    void whatIsNotThereIsNotFound(String address) throws Exception {
        assertKind(answer(address), 404, "Atveriet");
    }

    @Test
    void aLanguageThatNobodySpeaksHereIsSaidSo() throws Exception {
        assertThat(answer("/kurss/1/mape.pdf?datums=2026-12-01&cilveki=5&valoda=%3Cscript%3E").getStatus()).isEqualTo(400);
    }

    @ParameterizedTest
    @MethodSource
    void whatIsWrittenIntoThePapersIsOnlyText(String place) {
        assertPdf(quietly("/kurss/1/mape.pdf" + DAY + "&lapa=poster&vieta=" + place));
    }

    static Stream<String> whatIsWrittenIntoThePapersIsOnlyText() {
        return Stream.of("Rucavas%20tautas%20nams%2C%202.%20st%C4%81vs", "%22%29%20Tj%20%28", "%D0%A0%D1%83%D1%86%D0%B0%D0%B2%D0%B0",
                "Liep%C4%81jas+iela+5");
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return browser.perform(get(URI.create(address))).andReturn().getResponse();
    }

    private MockHttpServletResponse quietly(String address) {
        try {
            return answer(address);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void assertPdf(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(new String(answer.getContentAsByteArray(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }

    private static void assertKind(MockHttpServletResponse answer, int status, String... words) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(status);
        var page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main p").text()).contains(words).doesNotContain("course.");
    }
}
