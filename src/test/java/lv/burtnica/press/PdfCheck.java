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
import org.apache.pdfbox.pdmodel.PDPage;
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

/** Reads a PDF back, as a person with a screen reader, a person at a printer and a careful reviewer would. */
public final class PdfCheck {

    /**
     * A link.
     *
     * @param description what a screen reader says
     * @param target a web address, or {@code page N}
     */
    public record Link(String description, String target) {}

    private final byte[] bytes;
    private final List<String> pages = new ArrayList<>();
    private final List<String> halves = new ArrayList<>();
    private final List<String> bookmarks = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<String, Boolean> fonts = new HashMap<>();
    private final Set<String> sheets = new TreeSet<>();
    private final String language;
    private final String title;
    private final TagText tags;

    private PdfCheck(byte[] bytes) {
        this.bytes = bytes;
        try (var document = Loader.loadPDF(bytes)) {
            var described = document.getDocumentCatalog().getLanguage();
            language = described == null ? "" : described;
            var name = document.getDocumentInformation().getTitle();
            title = name == null ? "" : name;
            for (var page : document.getPages()) {
                readPage(document, page);
            }
            var outline = document.getDocumentCatalog().getDocumentOutline();
            if (outline != null) {
                readBookmarks(outline, 0);
            }
            tags = TagText.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static PdfCheck of(PrintedPdf pdf) {
        return new PdfCheck(pdf.bytes());
    }

    public static PdfCheck of(byte[] pdf) {
        return new PdfCheck(pdf);
    }

    byte[] bytes() {
        return bytes;
    }

    public int pages() {
        return pages.size();
    }

    /** The letters of a page from top to bottom; the first page is number 1. */
    public String page(int number) {
        return pages.get(number - 1);
    }

    /** The letters of the left and right halves of all pages: left of page 1, right of page 1, left of page 2, … */
    public List<String> halves() {
        return halves;
    }

    /** What a screen reader reads, one line a block, in the order of the structure tree. */
    public String read() {
        return tags.text();
    }

    /** The roles of the structure tree in order, such as {@code Document Sect H1 P}. */
    public List<String> roles() {
        return tags.roles();
    }

    /** The alternative texts of the figures. */
    public List<String> figures() {
        return tags.figures();
    }

    /** Languages that elements of the tree name for themselves. */
    public Set<String> languages() {
        return tags.languages();
    }

    /** Titles of the bookmarks, indented by two blanks a level. */
    public List<String> bookmarks() {
        return bookmarks;
    }

    public List<Link> links() {
        return links;
    }

    public Set<String> fonts() {
        return new TreeSet<>(fonts.keySet());
    }

    public boolean allFontsAreEmbedded() {
        return !fonts.containsValue(false);
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

    private void readPage(PDDocument document, PDPage page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(pages.size() + 1);
        stripper.setEndPage(pages.size() + 1);
        pages.add(stripper.getText(document));
        var box = page.getMediaBox();
        sheets.add(millimetres(box.getWidth()) + " x " + millimetres(box.getHeight()));
        var byArea = new PDFTextStripperByArea();
        byArea.addRegion("left", new Rectangle2D.Float(0, 0, box.getWidth() / 2, box.getHeight()));
        byArea.addRegion("right", new Rectangle2D.Float(box.getWidth() / 2, 0, box.getWidth() / 2, box.getHeight()));
        byArea.extractRegions(page);
        halves.add(byArea.getTextForRegion("left"));
        halves.add(byArea.getTextForRegion("right"));
        readFonts(page.getResources());
        for (var annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link) {
                links.add(new Link(annotation.getContents(), target(link)));
            }
        }
    }

    private static long millimetres(double points) {
        return Math.round(points / Sheet.points(1));
    }

    private void readFonts(PDResources resources) throws IOException {
        for (var name : resources.getFontNames()) {
            var font = resources.getFont(name);
            fonts.put(font.getName(), font.isEmbedded());
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
                readFonts(form.getResources());
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

    private void readBookmarks(PDOutlineNode node, int depth) {
        for (PDOutlineItem item : node.children()) {
            bookmarks.add("  ".repeat(depth) + item.getTitle());
            readBookmarks(item, depth + 1);
        }
    }
}
