package lv.burtnica.recipe.assessment;

import java.util.Locale;

/** How much of a sum is known: all of it, some of it, or nothing. */
public enum Certainty {
    EXACT, AT_LEAST, UNKNOWN;

    /** The name used in files, such as {@code at_least}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
