package lv.burtnica.bench.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever is measured prints the same words and as many pages; Chromium is left to the tests that need a browser anyway. */
class PrintersTest {

    private static final Content CONTENT = Content.of(3);

    static Stream<Function<Content, Printer>> printers() {
        return Stream.of(OwnPress::new, OpenPdfFlow::new, Fop::new, OpenHtmlToPdf::new);
    }

    @AfterAll
    static void delete() {
        CONTENT.delete();
    }

    @ParameterizedTest
    @MethodSource("printers")
    void eachPrintsTheWholeBooklet(Function<Content, Printer> made) throws Exception {
        try (var printer = made.apply(CONTENT); var document = Loader.loadPDF(printer.print())) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text).as(printer.name()).contains(
                    Content.TITLE, Content.CONTENTS, "Griķu putra Nr. 3", Content.NEEDED, "burkāni, sarīvēti", "½", "no pakas",
                    "Samaisiet un ēdiet siltu.", Content.IMPRINT);
            assertThat(document.getNumberOfPages()).as(printer.name()).isEqualTo(CONTENT.dishes().size() + 2);
        }
    }
}
