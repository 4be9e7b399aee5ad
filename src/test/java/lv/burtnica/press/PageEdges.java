package lv.burtnica.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds letters that stand where a printer does not reach or beside the paper. */
final class PageEdges extends PDFTextStripper {

    private static final double EDGE = Sheet.points(5);

    private final List<String> found = new ArrayList<>();

    private PageEdges() {}

    /** Each letter with its page, one sentence each. */
    static List<String> lettersAtTheEdge(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var edges = new PageEdges();
            edges.getText(document);
            return edges.found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        var box = getCurrentPage().getMediaBox();
        var right = letter.getXDirAdj() + letter.getWidthDirAdj();
        if (letter.getXDirAdj() < EDGE
                || right > box.getWidth() - EDGE
                || letter.getYDirAdj() - letter.getHeightDir() < EDGE
                || letter.getYDirAdj() > box.getHeight() - EDGE) {
            found.add(letter.getUnicode() + " on page " + getCurrentPageNo());
        }
    }
}
