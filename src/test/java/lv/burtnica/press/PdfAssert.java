package lv.burtnica.press;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Says what is to be found in a printed file: {@code assertThat(pdf).hasPages(16).reads("Griķi").isAccessible()}. */
public final class PdfAssert extends AbstractAssert<PdfAssert, PdfCheck> {

    private PdfAssert(PdfCheck pdf) {
        super(pdf, PdfAssert.class);
    }

    public static PdfAssert assertThat(PrintedPdf pdf) {
        return new PdfAssert(PdfCheck.of(pdf));
    }

    public static PdfAssert assertThat(PdfCheck pdf) {
        return new PdfAssert(pdf);
    }

    public PdfAssert hasPages(int number) {
        Assertions.assertThat(actual.pages()).as("number of pages").isEqualTo(number);
        return this;
    }

    /** A screen reader reads these words in this order. */
    public PdfAssert reads(String... words) {
        Assertions.assertThat(actual.read()).as("text in reading order").containsSubsequence(words);
        return this;
    }

    public PdfAssert doesNotRead(String words) {
        Assertions.assertThat(actual.read()).as("text in reading order").doesNotContain(words);
        return this;
    }

    public PdfAssert showsOnPage(int page, String... words) {
        Assertions.assertThat(actual.page(page)).as("page " + page).contains(words);
        return this;
    }

    public PdfAssert embedsAllFonts() {
        Assertions.assertThat(actual.allFontsAreEmbedded()).as("all of %s are embedded", actual.fonts()).isTrue();
        return this;
    }

    /** The bookmarks, each level indented by two blanks. */
    public PdfAssert hasBookmarks(String... titles) {
        Assertions.assertThat(actual.bookmarks()).as("bookmarks").containsExactly(titles);
        return this;
    }

    /** @param target a web address, or {@code page N} */
    public PdfAssert hasLink(String description, String target) {
        Assertions.assertThat(actual.links()).as("links").contains(new PdfCheck.Link(description, target));
        return this;
    }

    public PdfAssert hasFigures(String... alternatives) {
        Assertions.assertThat(actual.figures()).as("alternative texts").containsExactly(alternatives);
        return this;
    }

    /** Every sheet is so wide and high in millimetres: {@code 148 x 210}. */
    public PdfAssert hasSheets(String size) {
        Assertions.assertThat(actual.sheets()).as("sizes of the sheets").containsExactly(size);
        return this;
    }

    /** @param points the smallest size that letters may have */
    public PdfAssert hasNoLettersBelow(double points) {
        Assertions.assertThat(actual.edges().lettersBelow(points)).as("letters below %s points", points).isEqualTo(List.of());
        return this;
    }

    /** No letter reaches into the outermost five millimetres, where printers do not print. */
    public PdfAssert staysOnItsPages() {
        Assertions.assertThat(actual.edges().lettersAtTheEdge()).as("letters at the edge of a page").isEqualTo(List.of());
        return this;
    }

    public PdfAssert isIn(String language) {
        Assertions.assertThat(actual.language()).as("language of the document").isEqualTo(language);
        return this;
    }

    /** veraPDF finds nothing against PDF/UA-1 and PDF/A-2a. It takes seconds: for few and small files. */
    public PdfAssert isAccessible() {
        Assertions.assertThat(actual.faults()).as("faults in the eyes of veraPDF").isEqualTo(List.of());
        return this;
    }
}
