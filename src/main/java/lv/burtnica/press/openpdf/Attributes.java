package lv.burtnica.press.openpdf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.burtnica.press.plan.Artifact;
import lv.burtnica.press.plan.Tag;
import lv.burtnica.press.plan.Tag.Property;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;

/** What is said of elements and artifacts (ISO 32000-1, 14.8.5 and 14.8.2.2); what is said of many is made once. */
final class Attributes {

    private static final PdfName OWNER = new PdfName("O");

    private static final Map<Artifact, PdfDictionary> ARTIFACTS =
            Arrays.stream(Artifact.values()).collect(Collectors.toMap(each -> each, Attributes::properties));

    private final Map<String, PdfDictionary> shared = new HashMap<>();

    /** Of which kind an artifact is; not to be changed. */
    static PdfDictionary of(Artifact artifact) {
        return Objects.requireNonNull(ARTIFACTS.get(artifact));
    }

    private static PdfDictionary properties(Artifact artifact) {
        var properties = new PdfDictionary();
        if (artifact == Artifact.WATERMARK) {
            properties.put(PdfName.TYPE, new PdfName("Pagination"));
            properties.put(PdfName.SUBTYPE, new PdfName("Watermark"));
        } else {
            properties.put(PdfName.TYPE, new PdfName(artifact.name().charAt(0) + artifact.name().substring(1).toLowerCase(Locale.ROOT)));
        }
        return properties;
    }

    /** What a header cell is the head of, or how a list is numbered. */
    Optional<PdfDictionary> of(Tag tag) {
        var scope = tag.property(Property.SCOPE);
        if (scope != null) {
            var span = tag.property(Property.COLUMN_SPAN);
            return Optional.of(shared.computeIfAbsent(scope + span, any -> cell(scope, span)));
        }
        var numbering = tag.property(Property.LIST_NUMBERING);
        return numbering == null ? Optional.empty() : Optional.of(shared.computeIfAbsent(numbering, Attributes::list));
    }

    /** How far a figure reaches, in the coordinates of the file. */
    static PdfDictionary bounds(float left, float bottom, float right, float top) {
        var attributes = ownedBy("Layout");
        attributes.put(PdfName.BBOX, new PdfArray(new float[] {left, bottom, right, top}));
        attributes.put(new PdfName("Placement"), new PdfName("Block"));
        return attributes;
    }

    private static PdfDictionary cell(String scope, @Nullable String span) {
        var attributes = ownedBy("Table");
        attributes.put(new PdfName("Scope"), new PdfName(scope));
        if (span != null) {
            attributes.put(new PdfName("ColSpan"), new PdfNumber(span));
        }
        return attributes;
    }

    private static PdfDictionary list(String numbering) {
        var attributes = ownedBy("List");
        attributes.put(new PdfName("ListNumbering"), new PdfName(numbering));
        return attributes;
    }

    private static PdfDictionary ownedBy(String owner) {
        var attributes = new PdfDictionary();
        attributes.put(OWNER, new PdfName(owner));
        return attributes;
    }
}
