package lv.burtnica.exchange;

import java.util.Locale;

/** The sections in which people are shown what came in. */
public enum Part {
    TITLE, DESCRIPTION, YIELD, TIME, INGREDIENTS, STEPS, NOTES, TAGS, PICTURES, NUTRITION, ORIGIN, OTHER;

    /** How text keys name it: {@code ingredients}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
