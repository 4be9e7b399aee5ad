package lv.burtnica.press.openpdf;

import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.burtnica.press.plan.Item;
import lv.burtnica.press.plan.Page;
import lv.burtnica.press.plan.Plan;
import lv.burtnica.press.plan.Role;
import lv.burtnica.press.plan.Tag;
import lv.burtnica.press.plan.Tag.Property;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** The structure tree of the file, made whole before the first page: the order in which elements are made is the reading order. */
final class TagTree {

    private static final PdfName OWNER = new PdfName("O");
    private static final Map<Role, PdfName> NAMES = new EnumMap<>(Role.class);

    static {
        for (var role : Role.values()) {
            NAMES.put(role, new PdfName(role.pdfName()));
        }
    }

    private final Map<Tag, PdfStructureElement> elements = new IdentityHashMap<>();
    private final Set<Tag> marked;
    private final PdfWriter writer;

    TagTree(Plan plan, PdfWriter writer) {
        this.writer = writer;
        marked = marked(plan.pages());
        var root = new PdfStructureElement(writer.getStructureTreeRoot(), NAMES.get(Role.DOCUMENT));
        elements.put(plan.root(), root);
        plan.root().children().forEach(child -> grow(child, root));
    }

    PdfStructureElement element(Tag tag) {
        var element = elements.get(tag);
        if (element == null) {
            throw new IllegalStateException("Something is drawn for an element that is not in the tree: " + tag.role());
        }
        return element;
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
        var attributes = attributes("Layout");
        attributes.put(PdfName.BBOX, new PdfArray(new float[] {left, bottom, right, top}));
        attributes.put(new PdfName("Placement"), new PdfName("Block"));
        element(tag).put(PdfName.A, attributes);
    }

    private void grow(Tag tag, PdfStructureElement parent) {
        if (!isNeeded(tag)) {
            return;
        }
        var element = new PdfStructureElement(parent, NAMES.get(tag.role()));
        elements.put(tag, element);
        text(element, PdfName.LANG, tag.property(Property.LANGUAGE));
        text(element, PdfName.ALT, tag.property(Property.ALT));
        text(element, PdfName.ACTUALTEXT, tag.property(Property.ACTUAL_TEXT));
        text(element, PdfName.T, tag.property(Property.TITLE));
        addAttributes(element, tag);
        tag.children().forEach(child -> grow(child, element));
    }

    private static void text(PdfStructureElement element, PdfName name, @Nullable String value) {
        if (value != null) {
            element.put(name, new PdfString(value, PdfObject.TEXT_UNICODE));
        }
    }

    private static void addAttributes(PdfStructureElement element, Tag tag) {
        var scope = tag.property(Property.SCOPE);
        if (scope != null) {
            var attributes = attributes("Table");
            attributes.put(new PdfName("Scope"), new PdfName(scope));
            var span = tag.property(Property.COLUMN_SPAN);
            if (span != null) {
                attributes.put(new PdfName("ColSpan"), new PdfNumber(span));
            }
            element.put(PdfName.A, attributes);
        }
        var numbering = tag.property(Property.LIST_NUMBERING);
        if (numbering != null) {
            var attributes = attributes("List");
            attributes.put(new PdfName("ListNumbering"), new PdfName(numbering));
            element.put(PdfName.A, attributes);
        }
    }

    private static PdfDictionary attributes(String owner) {
        var attributes = new PdfDictionary();
        attributes.put(OWNER, new PdfName(owner));
        return attributes;
    }

    /** Cells count even when they are empty; everything else needs something on a page. */
    private boolean isNeeded(Tag tag) {
        if (tag.role() == Role.TD || tag.role() == Role.TH || marked.contains(tag)) {
            return true;
        }
        for (var child : tag.children()) {
            if (isNeeded(child)) {
                return true;
            }
        }
        return false;
    }

    private static Set<Tag> marked(List<Page> pages) {
        var marked = Collections.newSetFromMap(new IdentityHashMap<Tag, Boolean>());
        for (var page : pages) {
            for (var item : page.items()) {
                if (item instanceof Item.Mark(Tag tag, var draws)) {
                    marked.add(tag);
                }
            }
        }
        return marked;
    }
}
