package lv.burtnica.press.openpdf;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import lv.burtnica.press.plan.Plan;
import lv.burtnica.press.plan.Role;
import lv.burtnica.press.plan.Tag;
import lv.burtnica.press.plan.Tag.Property;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** The structure tree of the file: the order in which elements are made is the reading order, whatever the order of drawing. */
final class TagTree {

    /** As many elements as a booklet of some sixty pages has. */
    private static final int MANY = 4096;
    private static final Map<Role, PdfName> NAMES = new EnumMap<>(Role.class);
    /** Whose letters need no element of their own. */
    private static final Set<Role> HOLD_TEXT = EnumSet.of(
            Role.P, Role.H1, Role.H2, Role.H3, Role.H4, Role.H5, Role.H6, Role.TD, Role.TH, Role.LBL, Role.L_BODY);

    static {
        for (var role : Role.values()) {
            NAMES.put(role, new PdfName(role.pdfName()));
        }
    }

    private final Map<Tag, PdfStructureElement> elements = new IdentityHashMap<>(MANY);
    private final Attributes attributes = new Attributes();
    private final Set<Tag> needed = Collections.newSetFromMap(new IdentityHashMap<>(MANY));
    private final PdfWriter writer;
    private final PdfStructureElement root;
    private final Iterator<Tag> sections;

    TagTree(Plan plan, PdfWriter writer) {
        this.writer = writer;
        root = new PdfStructureElement(writer.getStructureTreeRoot(), NAMES.get(Role.DOCUMENT));
        elements.put(plan.root(), root);
        findNeeded(plan.root());
        sections = plan.root().children().stream().filter(needed::contains).iterator();
    }

    /** Pages are drawn about in reading order, so the tree grows with them: what is at hand is found faster. */
    PdfStructureElement element(Tag tag) {
        var element = elements.get(tag);
        while (element == null && sections.hasNext()) {
            grow(sections.next(), root);
            element = elements.get(tag);
        }
        if (element == null) {
            throw new IllegalStateException("Something is drawn for an element that is not in the tree: " + tag.role());
        }
        return element;
    }

    /** Makes what nobody asked for: a table of empty cells. */
    void complete() {
        sections.forEachRemaining(section -> grow(section, root));
    }

    /** Adds a reference to an annotation to a link element that has its text already. */
    void addAnnotation(Tag tag, PdfObject annotation) {
        var element = element(tag);
        var reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(new PdfName("Obj"), annotation);
        reference.put(PdfName.PG, writer.getCurrentPage());
        var kids = element.get(PdfName.K);
        if (kids instanceof PdfArray array) {
            array.add(reference);
        } else {
            var array = new PdfArray(kids);
            array.add(reference);
            element.put(PdfName.K, array);
        }
    }

    /** Says how far a figure reaches, in the coordinates of the file. */
    void setBounds(Tag tag, float left, float bottom, float right, float top) {
        element(tag).put(PdfName.A, Attributes.bounds(left, bottom, right, top));
    }

    private void grow(Tag tag, PdfStructureElement parent) {
        var element = new PdfStructureElement(parent, NAMES.get(tag.role()));
        elements.put(tag, element);
        text(element, PdfName.LANG, tag.property(Property.LANGUAGE));
        text(element, PdfName.ALT, tag.property(Property.ALT));
        text(element, PdfName.ACTUALTEXT, tag.property(Property.ACTUAL_TEXT));
        text(element, PdfName.T, tag.property(Property.TITLE));
        attributes.of(tag).ifPresent(said -> element.put(PdfName.A, said));
        if (hasPlainText(tag)) {
            // A third of a booklet's elements would say nothing but that their letters are letters.
            tag.children().forEach(child -> elements.put(child, element));
        } else {
            growAll(tag, element);
        }
    }

    private void growAll(Tag tag, PdfStructureElement element) {
        for (var child : tag.children()) {
            if (needed.contains(child)) {
                grow(child, element);
            }
        }
    }

    private boolean hasPlainText(Tag tag) {
        if (!HOLD_TEXT.contains(tag.role())) {
            return false;
        }
        for (var child : tag.children()) {
            if (needed.contains(child) && (child.role() != Role.SPAN || child.hasProperties() || !child.isMarked())) {
                return false;
            }
        }
        return true;
    }

    private static void text(PdfStructureElement element, PdfName name, @Nullable String value) {
        if (value != null) {
            element.put(name, new PdfString(value, PdfObject.TEXT_UNICODE));
        }
    }

    /** Cells count even when they are empty; everything else needs something on a page. */
    private boolean findNeeded(Tag tag) {
        var isNeeded = tag.role() == Role.TD || tag.role() == Role.TH || tag.isMarked();
        for (var child : tag.children()) {
            isNeeded |= findNeeded(child);
        }
        if (isNeeded) {
            needed.add(tag);
        }
        return isNeeded;
    }
}
