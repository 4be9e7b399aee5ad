package lv.burtnica.course.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import lv.burtnica.course.day.Answers;
import lv.burtnica.course.day.DayState;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.course.day.LessonDays;
import lv.burtnica.course.day.Outcome;
import lv.burtnica.course.day.TestDays;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Group;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.press.PdfAssert;
import lv.burtnica.recipe.assessment.Taste;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** The figures for the report, on the screen, on paper and for spreadsheets. */
@Transactional
class ReportsTest extends ViewTest {

    private static final Period YEAR = Period.year(LocalDate.of(2026, 6, 1));

    @Autowired
    private ApplicationContext application;

    @Autowired
    private LessonDays days;

    @Autowired
    private Reports reports;

    private final ReportWords words = new ReportWords(Wording.in(Texts.LATVIAN));
    private Person worker;
    private Group group;

    @BeforeEach
    void holdLessons() {
        worker = TestPeople.add(application, "Ilze vada", Role.WORKER);
        group = TestDays.group(application, "Cerība", worker);
        held("2026-03-03", group, new Outcome(9, 20, new BigDecimal("14.20"), List.of(
                new Answers(1, false, List.of(4, 2, 2, 1, 0)), new Answers(1, true, List.of(0, 1, 1, 3, 4)))));
        held("2026-03-17", group, new Outcome(7, null, new BigDecimal("11.05"), List.of()));
    }

    @Test
    void addsUpWhatWasHeld() {
        var report = reports.of(YEAR, null, worker);
        assertThat(report.all()).isEqualTo(new Sums(2, 16, 0, 20, 1, new BigDecimal("25.25"), 0));
        assertThat(report.groups()).singleElement().extracting(Report.OfGroup::name).isEqualTo("Cerība");
        assertThat(report.months()).singleElement().extracting(Report.OfMonth::month).isEqualTo(YearMonth.of(2026, 3));
        assertThat(words.cells(report.all())).containsExactly("2", "16", "vismaz 20", "25,25 €");
    }

    @Test
    void aDayThatIsOnlyPlannedOrCalledOffNeverCounts() {
        TestDays.add(application, worker, group, "datums=2026-04-01");
        var off = TestDays.add(application, worker, group, "datums=2026-05-01");
        days.become(off, DayState.CALLED_OFF, worker);
        assertThat(reports.of(YEAR, null, worker).all().lessons()).isEqualTo(2);
    }

    @Test
    void onlyTheAskedPeriodAndGroupCount() {
        var other = TestDays.group(application, "Saulīte", worker);
        held("2026-04-30", other, new Outcome(5, 5, null, List.of()));
        assertThat(reports.of(YEAR, null, worker).groups()).extracting(Report.OfGroup::name).containsExactly("Cerība", "Saulīte");
        assertThat(reports.of(YEAR, other.id(), worker).all()).isEqualTo(new Sums(1, 5, 0, 5, 0, BigDecimal.ZERO, 1));
        assertThat(words.paid(reports.of(YEAR, other.id(), worker).all())).isEqualTo("nav pierakstīts");
        assertThat(reports.of(Period.month(LocalDate.of(2026, 4, 12)), null, worker).all().lessons()).isEqualTo(1);
        assertThat(reports.of(new Period(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 3)), null, worker).all().lessons()).isEqualTo(1);
        assertThat(reports.of(YEAR, -7L, worker).isEmpty()).isTrue();
    }

    @Test
    void nobodyCountsTheDaysOfOthers() {
        var stranger = TestPeople.add(application, "Pēteris citur", Role.WORKER);
        assertThat(reports.of(YEAR, null, stranger).isEmpty()).isTrue();
        assertThat(reports.of(YEAR, group.id(), stranger).isEmpty()).isTrue();
        assertThat(reports.of(YEAR, null, TestPeople.add(application, "Anna", Role.MEMBER)).isEmpty()).isTrue();
        var coordinator = TestPeople.add(application, "Baiba", Role.COORDINATOR);
        assertThat(reports.of(YEAR, group.id(), coordinator).all().lessons()).isEqualTo(2);
    }

    @Test
    void theFacesChange() {
        var change = reports.of(YEAR, null, worker).changes().getFirst();
        assertThat(change.peopleBefore()).isEqualTo(9);
        assertThat(change.before().orElseThrow()).isEqualTo(2.0);
        assertThat(change.after().orElseThrow()).isEqualTo(37.0 / 9);
        assertThat(words.mean(change.after())).isEqualTo("4,1");
        assertThat(words.mean(reports.of(YEAR, null, worker).changes().getLast().before())).isEqualTo("nav atbilžu");
    }

    @Test
    void theChartSaysWhatItShows() {
        var svg = ReportChart.svg(reports.of(YEAR, null, worker), words);
        var drawing = Jsoup.parse(svg, "", Parser.xmlParser());
        assertThat(drawing.select("svg").attr("role")).isEqualTo("img");
        assertThat(drawing.select("svg").attr("aria-labelledby")).isEqualTo("chart-title chart-desc");
        assertThat(drawing.select("#chart-title").text()).isEqualTo("Sejas pirms un pēc");
        assertThat(drawing.select("#chart-desc").text()).contains("Svītrotais");
        assertThat(drawing.select("rect.before")).as("one bar and the legend").hasSize(2);
        assertThat(drawing.select("rect.after").eachAttr("width")).last().isEqualTo("247");
        assertThat(drawing.select("text.figure").eachText()).startsWith("2,0", "4,1").contains("nav atbilžu");
    }

    @Test
    void theFileOpensInALatvianSpreadsheet() {
        var file = ReportFile.write(reports.of(YEAR, null, worker), words);
        var lines = file.split("\r\n");
        assertThat(file.getBytes(StandardCharsets.UTF_8)).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(lines[1]).isEqualTo("2026-01-01;2026-12-31");
        assertThat(lines[3]).startsWith("Grupa;Nodarbības;Apmeklējumi;Porcijas;Samaksāts;");
        assertThat(lines[4]).isEqualTo("Cerība;2;16;20;25,25;0;1;0");
        assertThat(lines[5]).isEqualTo("Kopā;2;16;20;25,25;0;1;0");
        assertThat(words.month(YearMonth.of(2026, 3))).as("people read a word").isEqualTo("2026. gada marts");
        assertThat(file).contains("2026-03;2;").contains("1. Es varu gatavot no pārtikas pakas.;2,0;9;4,1;9");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "=HYPERLINK(1) | '=HYPERLINK(1)", "+371 | '+371", "-5 | '-5", "@SUM(A1) | '@SUM(A1)", "Cerība | Cerība", "a;b | \"a;b\"",
        "tā \"sauktā\" | \"tā \"\"sauktā\"\"\"", "=1;2 | \"'=1;2\""})
    void aNameIsNoFormula(String written, String cell) {
        assertThat(ReportFile.cell(written)).isEqualTo(cell);
    }

    @Test
    void tabsAndLineEndsAreNoFormulasEither() {
        assertThat(ReportFile.cell("\t=1")).isEqualTo("\"'\t=1\"");
        assertThat(ReportFile.cell("\r=1")).isEqualTo("\"'\r=1\"");
        assertThat(ReportFile.cell("")).isEmpty();
    }

    @Test
    void thePaperIsFitForScreenReadersAndSaysTheSame() throws Exception {
        for (var language : List.of(Texts.LATVIAN, Texts.ENGLISH)) {
            var pdf = ReportPaper.print(reports.of(YEAR, null, worker), new ReportWords(Wording.in(language)));
            PdfAssert.assertThat(pdf).isIn(language.getLanguage()).embedsAllFonts().isAccessible();
            assertThat(text(pdf.bytes())).contains("Cerība", language.equals(Texts.LATVIAN) ? "25,25 €" : "€25.25").doesNotContain("course.");
        }
    }

    @Test
    void anEmptyPeriodSaysSo() throws Exception {
        var report = reports.of(Period.year(LocalDate.of(2019, 1, 1)), null, worker);
        assertThat(report.isEmpty()).isTrue();
        var pdf = ReportPaper.print(report, words);
        PdfAssert.assertThat(pdf).isAccessible();
        assertThat(text(pdf.bytes())).contains("neviena nodarbība nav atzīmēta");
        assertThat(ReportFile.write(report, words)).contains("Kopā;0;0;0;0,00");
    }

    @Test
    void periodsAreTheCalendars() {
        var day = LocalDate.of(2024, 2, 29);
        assertThat(Period.month(day)).isEqualTo(new Period(LocalDate.of(2024, 2, 1), day));
        assertThat(Period.quarter(day)).isEqualTo(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31)));
        assertThat(Period.year(day)).isEqualTo(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
        assertThat(Period.read("2026-01-01", "2025-01-01")).isEqualTo(Optional.empty());
        assertThat(Period.read("0001-01-01", "2025-01-01")).isEmpty();
        assertThat(Period.read("vakar", null)).isEmpty();
        assertThatThrownBy(() -> new Period(day, day.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    private LessonDay held(String date, Group of, Outcome outcome) {
        var day = TestDays.add(application, worker, of, "datums=" + date);
        var noted = days.note(day, outcome, day.dishes().stream().map(dish -> Taste.NOBODY).toList(), worker);
        return days.become(noted, DayState.HELD, worker);
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00A0', ' ').replaceAll("\\s+", " ");
        }
    }
}
