package lv.burtnica.press;

import static lv.burtnica.press.Imposition.BLANK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lv.burtnica.press.Imposition.Paper;
import lv.burtnica.press.Imposition.Side;
import lv.burtnica.press.Imposition.Sides;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImpositionTest {

    @Test
    void sixPagesLieOnTwoSheetsWithTheBackCoverOutside() {
        assertThat(Imposition.sheets(6))
                .containsExactly(
                        new Paper(new Side(6, 1), new Side(2, BLANK)),
                        new Paper(new Side(BLANK, 3), new Side(4, 5)));
    }

    @Test
    void aSinglePageIsTheFrontCover() {
        assertThat(Imposition.sheets(1)).containsExactly(new Paper(new Side(BLANK, 1), new Side(BLANK, BLANK)));
    }

    static IntStream pages() {
        return IntStream.rangeClosed(1, 40);
    }

    /** Folds the sheets into one another and turns the leaves, as a reader does. */
    @ParameterizedTest
    @MethodSource("pages")
    void whoeverTurnsTheLeavesReadsAllPagesInOrder(int pages) {
        var sheets = Imposition.sheets(pages);
        var read = new ArrayList<Integer>();
        sheets.forEach(sheet -> read.addAll(List.of(sheet.front().right(), sheet.back().left())));
        sheets.reversed().forEach(sheet -> read.addAll(List.of(sheet.back().right(), sheet.front().left())));
        assertThat(read).hasSize((pages + 3) / 4 * 4);
        assertThat(read.stream().filter(page -> page != BLANK)).containsExactlyElementsOf(IntStream.rangeClosed(1, pages).boxed().toList());
        if (pages > 1) {
            assertThat(read.getLast()).as("back cover").isEqualTo(pages);
        }
    }

    @Test
    void thePrintedSheetsHoldTheirPages() {
        var booklet = booklet(6);
        var halves = PdfCheck.of(Imposer.impose(booklet, Imposition.DUPLEX)).halves().stream().map(String::strip).toList();
        assertThat(halves).containsExactly("Lapa 6", "Lapa 1", "Lapa 2", "", "", "Lapa 3", "Lapa 4", "Lapa 5");
        assertThat(Imposer.impose(booklet, Imposition.DUPLEX).bytes()).isEqualTo(Imposer.impose(booklet, Imposition.DUPLEX).bytes());
    }

    @Test
    void aPrinterForOneSideGetsFrontsThenBacksFromWithin() {
        var booklet = booklet(8);
        assertThat(halves(booklet, Sides.FRONTS)).containsExactly("Lapa 8", "Lapa 1", "Lapa 6", "Lapa 3");
        assertThat(halves(booklet, Sides.BACKS)).containsExactly("Lapa 4", "Lapa 5", "Lapa 2", "Lapa 7");
    }

    private static List<String> halves(PrintedPdf booklet, Sides sides) {
        return PdfCheck.of(Imposer.impose(booklet, new Imposition(sides, 0, false))).halves().stream().map(String::strip).toList();
    }

    private static PrintedPdf booklet(int pages) {
        var blocks = IntStream.rangeClosed(1, pages)
                .<Block>mapToObj(page -> Section.bare("Lapa", List.of(Paragraph.of("Lapa " + page))))
                .toList();
        return Press.print(Samples.manuscript(blocks), Sheet.A5, Look.BOOKLET);
    }
}
