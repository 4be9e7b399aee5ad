package lv.burtnica.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The text of a file as its structure tree tells it, with the words that stand for symbols and pictures. */
final class TagText {

    private static final Set<String> LINES = Set.of("P", "H1", "H2", "H3", "H4", "H5", "H6", "LI", "TR", "TOCI", "Figure");
    private static final Set<String> CELLS = Set.of("TD", "TH", "Lbl", "LBody");

    private final Map<COSDictionary, Map<Integer, String>> marked = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> roles = new ArrayList<>();
    private final List<String> figures = new ArrayList<>();
    private final Set<String> languages = new TreeSet<>();

    private TagText() {}

    static TagText of(PDDocument document) throws IOException {
        var result = new TagText();
        var root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            return result;
        }
        for (var page : document.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var texts = new HashMap<Integer, String>();
            extractor.getMarkedContents().forEach(content -> texts.put(content.getMCID(), letters(content)));
            result.marked.put(page.getCOSObject(), texts);
        }
        result.walk(root, null);
        return result;
    }

    String text() {
        return text.toString().replaceAll("[ \\t]+\\n", "\n").replaceAll("\\n+", "\n").strip();
    }

    List<String> roles() {
        return roles;
    }

    List<String> figures() {
        return figures;
    }

    Set<String> languages() {
        return languages;
    }

    private void walk(PDStructureNode node, @Nullable PDPage inherited) {
        for (var kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> element(element, element.getPage() == null ? inherited : element.getPage());
                case Integer id -> text.append(marks(inherited, id));
                case PDMarkedContentReference reference -> text.append(marks(reference.getPage(), reference.getMCID()));
                default -> {}
            }
        }
    }

    private void element(PDStructureElement element, @Nullable PDPage page) {
        var role = element.getStructureType();
        roles.add(role);
        if (element.getLanguage() != null) {
            languages.add(element.getLanguage());
        }
        if (element.getAlternateDescription() != null) {
            figures.add(element.getAlternateDescription());
            text.append("[").append(element.getAlternateDescription()).append("]");
        }
        if (element.getActualText() == null) {
            walk(element, page);
        } else {
            text.append(element.getActualText());
        }
        if (LINES.contains(role)) {
            text.append('\n');
        } else if (CELLS.contains(role)) {
            text.append(' ');
        }
    }

    private String marks(@Nullable PDPage page, int id) {
        return page == null ? "" : marked.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(id, "");
    }

    private static String letters(PDMarkedContent content) {
        var letters = new StringBuilder();
        for (var part : content.getContents()) {
            if (part instanceof TextPosition position) {
                letters.append(position.getUnicode());
            }
        }
        return letters.toString();
    }
}
