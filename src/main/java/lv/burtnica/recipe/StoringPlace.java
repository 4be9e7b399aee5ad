package lv.burtnica.recipe;

import java.util.Locale;

/** Where a preserve is kept. */
public enum StoringPlace {
    CELLAR, PANTRY, FRIDGE, FREEZER;

    /** The name used in recipe files, such as {@code cellar}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
