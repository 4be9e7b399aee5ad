package lv.burtnica.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds letters that stand where a printer does not reach or beside the paper, and letters that are too small: in one walk. */
final class PageEdges extends PDFTextStripper {

    private static final double EDGE = Sheet.points(5);
    private static final double TOLERANCE = 0.01;
    private static final int MOST_SAID = 20;

    private final List<String> atTheEdge = new ArrayList<>();
    private final NavigableMap<Double, String> firstOfEachSize = new TreeMap<>();

    private PageEdges() {}

    static PageEdges of(PDDocument document) throws IOException {
        var edges = new PageEdges();
        edges.getText(document);
        return edges;
    }

    /** Each letter with its page, one sentence each. */
    List<String> lettersAtTheEdge() {
        return atTheEdge;
    }

    /** The first letter of each size that is smaller, with its page, one sentence each. */
    List<String> lettersBelow(double points) {
        return List.copyOf(firstOfEachSize.headMap(points - TOLERANCE, false).values());
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        firstOfEachSize.computeIfAbsent((double) letter.getFontSizeInPt(), size -> said(letter));
        if (atTheEdge.size() < MOST_SAID && isAtTheEdge(letter, getCurrentPage().getMediaBox())) {
            atTheEdge.add(said(letter));
        }
    }

    private String said(TextPosition letter) {
        return letter.getUnicode() + " of " + letter.getFontSizeInPt() + " points on page " + getCurrentPageNo();
    }

    private static boolean isAtTheEdge(TextPosition letter, PDRectangle page) {
        return letter.getXDirAdj() < EDGE
                || letter.getXDirAdj() + letter.getWidthDirAdj() > page.getWidth() - EDGE
                || letter.getYDirAdj() - letter.getHeightDir() < EDGE
                || letter.getYDirAdj() > page.getHeight() - EDGE;
    }
}
