package lv.burtnica.recipe.assessment;

import java.util.Locale;

/** Whether an ingredient line counts. */
public enum Counting {
    /** It goes into every sum. */
    COUNTED,
    /** Water from the tap: it weighs, and costs nothing by rule. */
    TAP_WATER,
    /** To taste, without an amount: not counted and named. */
    TO_TASTE,
    /** May be left out: not counted and named. */
    OPTIONAL;

    /** The name used in files and text keys, such as {@code tap-water}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
