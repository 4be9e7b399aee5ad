package lv.burtnica.press.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element of the structure tree. Children stand in reading order, which is the order in which they were made.
 *
 * <p>An element holds either children or marks on pages, never both.
 */
public final class Tag implements Owner {

    /** Properties an element may have. */
    public enum Property {
        /** A BCP 47 tag. */
        LANGUAGE,
        /** What a figure shows. */
        ALT,
        /** What is said instead of the marks. */
        ACTUAL_TEXT,
        /** A title for people who look at the tree. */
        TITLE,
        /** {@code Row}, {@code Column} or {@code Both} of a header cell. */
        SCOPE,
        /** How many columns a cell spans. */
        COLUMN_SPAN,
        /** {@code Decimal}, {@code Disc} or {@code None}. */
        LIST_NUMBERING
    }

    private final Role role;
    private final List<Tag> children = new ArrayList<>(4);
    private final Map<Property, String> properties = new EnumMap<>(Property.class);
    private boolean marked;

    private Tag(Role role) {
        this.role = role;
    }

    /** The root of a new tree. */
    public static Tag document() {
        return new Tag(Role.DOCUMENT);
    }

    /** A new last child. */
    public Tag child(Role childRole) {
        var child = new Tag(childRole);
        children.add(child);
        return child;
    }

    /** Sets a property and returns this element. */
    public Tag with(Property property, String value) {
        properties.put(property, value);
        return this;
    }

    public Tag in(Locale language) {
        return with(Property.LANGUAGE, language.toLanguageTag());
    }

    /** Says that something on a page belongs to it. */
    public void mark() {
        marked = true;
    }

    /** Whether anything on a page belongs to it. */
    public boolean isMarked() {
        return marked;
    }

    /** Takes the children of an element that was laid out on trial as its own. */
    public void adopt(Tag trial) {
        children.addAll(trial.children);
    }

    public Role role() {
        return role;
    }

    /** The tags within, in the order in which they are read. */
    public List<Tag> children() {
        return Collections.unmodifiableList(children);
    }

    /** Whether anything is said of it but its role. */
    public boolean hasProperties() {
        return !properties.isEmpty();
    }

    /** {@code null} where nothing is said. */
    public @Nullable String property(Property property) {
        return properties.get(property);
    }
}
