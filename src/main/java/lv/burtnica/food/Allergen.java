package lv.burtnica.food;

import java.util.Locale;

/** The substances that Regulation (EU) No 1169/2011, Annex II, wants named. */
public enum Allergen {
    GLUTEN, CRUSTACEANS, EGG, FISH, PEANUTS, SOYA, MILK, NUTS, CELERY, MUSTARD, SESAME, SULPHITES, LUPIN, MOLLUSCS;

    /** The name used in files, such as {@code gluten}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
