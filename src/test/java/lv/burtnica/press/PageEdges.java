package lv.burtnica.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds letters that stand where a printer does not reach or beside the paper, and letters that are too small. */
final class PageEdges extends PDFTextStripper {

    private static final double EDGE = Sheet.points(5);
    private static final double TOLERANCE = 0.01;
    private static final int MOST_SAID = 20;

    private final BiPredicate<TextPosition, PDRectangle> wrong;
    private final List<String> found = new ArrayList<>();

    private PageEdges(BiPredicate<TextPosition, PDRectangle> wrong) {
        this.wrong = wrong;
    }

    /** Each letter with its page, one sentence each. */
    static List<String> lettersAtTheEdge(byte[] pdf) {
        return find(pdf, PageEdges::isAtTheEdge);
    }

    /** Each letter that is smaller, with its page, one sentence each. */
    static List<String> lettersBelow(double points, byte[] pdf) {
        return find(pdf, (letter, page) -> letter.getFontSizeInPt() < points - TOLERANCE);
    }

    private static List<String> find(byte[] pdf, BiPredicate<TextPosition, PDRectangle> wrong) {
        try (var document = Loader.loadPDF(pdf)) {
            var edges = new PageEdges(wrong);
            edges.getText(document);
            return edges.found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (found.size() < MOST_SAID && wrong.test(letter, getCurrentPage().getMediaBox())) {
            found.add(letter.getUnicode() + " of " + letter.getFontSizeInPt() + " points on page " + getCurrentPageNo());
        }
    }

    private static boolean isAtTheEdge(TextPosition letter, PDRectangle page) {
        return letter.getXDirAdj() < EDGE
                || letter.getXDirAdj() + letter.getWidthDirAdj() > page.getWidth() - EDGE
                || letter.getYDirAdj() - letter.getHeightDir() < EDGE
                || letter.getYDirAdj() > page.getHeight() - EDGE;
    }
}
