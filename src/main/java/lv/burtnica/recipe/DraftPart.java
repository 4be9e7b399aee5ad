package lv.burtnica.recipe;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A part of a recipe that people compare and choose as a whole. */
public enum DraftPart {
    TITLE("title"),
    DESCRIPTION("description"),
    KIND("kind"),
    YIELD("yield", "yieldUnit", "yieldDetail"),
    MINUTES("minutes"),
    INGREDIENTS("ingredients"),
    STEPS("steps"),
    TIP("tip"),
    SAFETY("safety"),
    STORING("storing"),
    TAGS("tags"),
    AUTHOR("author"),
    PICTURE("pictureId"),
    DRAWING("illustration"),
    KEEPING("keepsMonths", "storingPlace"),
    WEIGHT("cookedGrams");

    private final List<String> components;

    DraftPart(String... components) {
        this.components = List.of(components);
    }

    /** How text keys name it: {@code ingredients}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether two texts can be put one below the other and worked on. */
    public boolean canHoldBoth() {
        return switch (this) {
            case DESCRIPTION, INGREDIENTS, STEPS, TIP, SAFETY, STORING -> true;
            default -> false;
        };
    }

    /** Whether both say the same; empty lines, bullets and spaces at the ends do not count, nor who chose the usual drawing. */
    public boolean same(RecipeDraft one, RecipeDraft other) {
        if (this == DRAWING && one.illustration().isBlank() != other.illustration().isBlank()) {
            return drawing(one).equals(drawing(other));
        }
        return components.stream().allMatch(name -> Objects.equals(plain(name, one), plain(name, other)));
    }

    /** The first draft with this part of the second. */
    public RecipeDraft take(RecipeDraft into, RecipeDraft from) {
        return DraftComponents.take(into, from, components);
    }

    /** The first draft with this part of both, one below the other. */
    public RecipeDraft takeBoth(RecipeDraft into, RecipeDraft from) {
        var name = components.getFirst();
        var both = (DraftComponents.get(into, name) + "\n" + DraftComponents.get(from, name)).strip();
        return DraftComponents.put(into, name, both);
    }

    List<String> components() {
        return components;
    }

    private static String drawing(RecipeDraft draft) {
        return draft.illustration().isBlank() && draft.kind() != null ? draft.kind().drawing() : draft.illustration();
    }

    private Object plain(String name, RecipeDraft draft) {
        var value = DraftComponents.get(draft, name);
        if (value instanceof String text) {
            return this == INGREDIENTS || this == STEPS ? DraftText.lines(text).toList() : text.strip();
        }
        return Objects.requireNonNullElse(value, "");
    }
}
