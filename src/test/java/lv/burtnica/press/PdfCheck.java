package lv.burtnica.press;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.jspecify.annotations.Nullable;

/**
 * Reads a PDF back, as a person with a screen reader, a person at a printer and a careful reviewer would. Only what is asked for is read,
 * and once: a walk through all pages takes its time.
 */
public final class PdfCheck {

    /**
     * A link.
     *
     * @param description what a screen reader says
     * @param target a web address, or {@code page N}
     */
    public record Link(String description, String target) {}

    private final byte[] bytes;
    private final int count;
    private final Set<String> sheets = new TreeSet<>();
    private final String language;
    private final String title;
    private final Part<List<String>> texts = new Part<>(PdfCheck::readTexts);
    private final Part<List<String>> halves = new Part<>(PdfCheck::readHalves);
    private final Part<List<String>> bookmarks = new Part<>(PdfCheck::readBookmarks);
    private final Part<List<Link>> links = new Part<>(PdfCheck::readLinks);
    private final Part<Map<String, Boolean>> fonts = new Part<>(PdfCheck::readFonts);
    private final Part<TagText> tags = new Part<>(TagText::of);
    private final Part<PageEdges> edges = new Part<>(PageEdges::of);

    private PdfCheck(byte[] bytes) {
        this.bytes = bytes;
        try (var document = Loader.loadPDF(bytes)) {
            var described = document.getDocumentCatalog().getLanguage();
            language = described == null ? "" : described;
            var name = document.getDocumentInformation().getTitle();
            title = name == null ? "" : name;
            count = document.getNumberOfPages();
            for (var page : document.getPages()) {
                var box = page.getMediaBox();
                sheets.add(millimetres(box.getWidth()) + " x " + millimetres(box.getHeight()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is read of a file. */
    private interface Reading<T> {

        T of(PDDocument document) throws IOException;
    }

    /** Something of this file, read when it is asked for first. */
    private final class Part<T> {

        private final Reading<T> reading;
        private @Nullable T read;

        Part(Reading<T> reading) {
            this.reading = reading;
        }

        T get() {
            if (read != null) {
                return read;
            }
            try (var document = Loader.loadPDF(bytes)) {
                var now = reading.of(document);
                read = now;
                return now;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static PdfCheck of(PrintedPdf pdf) {
        return new PdfCheck(pdf.bytes());
    }

    public static PdfCheck of(byte[] pdf) {
        return new PdfCheck(pdf);
    }

    PageEdges edges() {
        return edges.get();
    }

    public int pages() {
        return count;
    }

    /** The letters of a page from top to bottom; the first page is number 1. */
    public String page(int number) {
        return texts.get().get(number - 1);
    }

    /** The letters of the left and right halves of all pages: left of page 1, right of page 1, left of page 2, … */
    public List<String> halves() {
        return halves.get();
    }

    /** What a screen reader reads, one line a block, in the order of the structure tree. */
    public String read() {
        return tags.get().text();
    }

    /** The roles of the structure tree in order, such as {@code Document Sect H1 P}. */
    public List<String> roles() {
        return tags.get().roles();
    }

    /** The alternative texts of the figures. */
    public List<String> figures() {
        return tags.get().figures();
    }

    /** Languages that elements of the tree name for themselves. */
    public Set<String> languages() {
        return tags.get().languages();
    }

    /** Titles of the bookmarks, indented by two blanks a level. */
    public List<String> bookmarks() {
        return bookmarks.get();
    }

    public List<Link> links() {
        return links.get();
    }

    public Set<String> fonts() {
        return new TreeSet<>(fonts.get().keySet());
    }

    public boolean allFontsAreEmbedded() {
        return !fonts.get().containsValue(false);
    }

    /** The sizes of the sheets, each once, such as {@code 148 x 210} in millimetres. */
    public Set<String> sheets() {
        return sheets;
    }

    public String language() {
        return language;
    }

    public String title() {
        return title;
    }

    /** What breaks PDF/UA-1 or PDF/A-2a in veraPDF's eyes; nothing if the file keeps both. It takes seconds: few and small files. */
    public List<String> faults() {
        return VeraPdf.faults(bytes);
    }

    private static List<String> readTexts(PDDocument document) throws IOException {
        var texts = new ArrayList<String>();
        for (var number = 1; number <= document.getNumberOfPages(); number++) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            texts.add(stripper.getText(document));
        }
        return texts;
    }

    private static List<String> readHalves(PDDocument document) throws IOException {
        var halves = new ArrayList<String>();
        for (var page : document.getPages()) {
            var box = page.getMediaBox();
            var byArea = new PDFTextStripperByArea();
            byArea.addRegion("left", new Rectangle2D.Float(0, 0, box.getWidth() / 2, box.getHeight()));
            byArea.addRegion("right", new Rectangle2D.Float(box.getWidth() / 2, 0, box.getWidth() / 2, box.getHeight()));
            byArea.extractRegions(page);
            halves.add(byArea.getTextForRegion("left"));
            halves.add(byArea.getTextForRegion("right"));
        }
        return halves;
    }

    private static List<Link> readLinks(PDDocument document) throws IOException {
        var links = new ArrayList<Link>();
        for (var page : document.getPages()) {
            for (var annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link) {
                    links.add(new Link(annotation.getContents(), target(link)));
                }
            }
        }
        return links;
    }

    private static Map<String, Boolean> readFonts(PDDocument document) throws IOException {
        var fonts = new HashMap<String, Boolean>();
        for (var page : document.getPages()) {
            readFonts(page.getResources(), fonts);
        }
        return fonts;
    }

    private static long millimetres(double points) {
        return Math.round(points / Sheet.points(1));
    }

    private static void readFonts(PDResources resources, Map<String, Boolean> fonts) throws IOException {
        for (var name : resources.getFontNames()) {
            var font = resources.getFont(name);
            fonts.put(font.getName(), font.isEmbedded());
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
                readFonts(form.getResources(), fonts);
            }
        }
    }

    private static String target(PDAnnotationLink link) throws IOException {
        return switch (link.getAction()) {
            case PDActionURI uri -> uri.getURI();
            case PDActionGoTo go when go.getDestination() instanceof PDPageDestination page -> "page " + (page.retrievePageNumber() + 1);
            default -> "";
        };
    }

    private static List<String> readBookmarks(PDDocument document) {
        var bookmarks = new ArrayList<String>();
        var outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            readBookmarks(outline, 0, bookmarks);
        }
        return bookmarks;
    }

    private static void readBookmarks(PDOutlineNode node, int depth, List<String> bookmarks) {
        for (PDOutlineItem item : node.children()) {
            bookmarks.add("  ".repeat(depth) + item.getTitle());
            readBookmarks(item, depth + 1, bookmarks);
        }
    }
}
