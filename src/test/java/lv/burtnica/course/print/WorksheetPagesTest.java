package lv.burtnica.course.print;

import static lv.burtnica.press.PdfAssert.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import lv.burtnica.course.Worksheet;
import lv.burtnica.course.file.CourseFolder;
import lv.burtnica.press.PdfCheck;
import lv.burtnica.press.PrintedPdf;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorksheetPagesTest {

    private static final Instant DAY = Instant.parse("2026-12-01T00:00:00Z");

    private static PrintedPdf print(Worksheet worksheet) {
        return WorksheetPages.print(worksheet, "Cerību stariņš", DAY);
    }

    private static Worksheet latvian(String text) {
        return new Worksheet("lapa", Locale.of("lv"), "Lapa", false, text);
    }

    static Stream<Worksheet> starterWorksheets() {
        return Stream.of("recipes/course", "recipes/course/en")
                .flatMap(folder -> CourseFolder.read(Path.of(folder)).worksheets().stream());
    }

    @ParameterizedTest
    @MethodSource("starterWorksheets")
    void everyStarterWorksheetIsOnePageAndAccessible(Worksheet worksheet) {
        assertThat(print(worksheet)).hasPages(1).reads(worksheet.title()).isIn(worksheet.language().getLanguage())
                .embedsAllFonts().isAccessible();
    }

    @Test
    void leavesRoomToWriteAndSaysSo() {
        assertThat(print(latvian("Kopā: ____ eiro."))).reads("Kopā: vieta, kur rakstīt eiro.");
    }

    @Test
    void joinsLinesThatTheEditorBroke() {
        assertThat(print(latvian("Pirmā puse\notrā puse.\n____\n____\nBeigas."))).reads("Pirmā puse otrā puse.", "Beigas.");
    }

    @Test
    void stressIsNeverItalic() {
        var pdf = PdfCheck.of(print(latvian("*Ķirbis* un **zirņi**")));
        assertThat(pdf).reads("Ķirbis un zirņi");
        Assertions.assertThat(pdf.fonts()).noneMatch(font -> font.toLowerCase(Locale.ROOT).contains("italic"));
    }

    @Test
    void doesNotPrintHtmlThatSomebodyTyped() {
        assertThat(print(latvian("Zupa\n\n<script>alert(1)</script>\n\n[saite](javascript:alert(1))")))
                .reads("Zupa", "saite").doesNotRead("alert");
    }

    @Test
    void emptyTextIsAPageWithItsTitle() {
        assertThat(print(latvian(""))).hasPages(1).reads("Lapa");
    }

    @Test
    void aTableLongerThanAPageGoesOnWithItsHeader() {
        assertThat(print(latvian("| Diena | Ko gatavoju |\n|---|---|\n" + "| Pirmdiena | |\n".repeat(60))))
                .hasPages(3).showsOnPage(2, "Diena", "Ko gatavoju").isAccessible();
    }
}
