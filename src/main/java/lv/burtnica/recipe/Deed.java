package lv.burtnica.recipe;

import java.util.Locale;

/** What somebody did to a recipe. */
public enum Deed {
    ADDED,
    CHANGED,
    /** A member asked for a change of a published recipe. The revision says what they want, not what everybody sees. */
    PROPOSED,
    SENT,
    PUBLISHED,
    SENT_BACK,
    WITHDRAWN,
    RESTORED,
    BINNED,
    UNBINNED,
    /** Two people changed the recipe at once; this is what was typed and not taken. */
    SET_ASIDE;

    /** How text keys name it: {@code sent-back}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the revision's text is what the recipe said from then on. */
    boolean isTextOfRecipe() {
        return this != PROPOSED && this != SET_ASIDE;
    }
}
