package lv.burtnica.food;

import java.util.Locale;

/** The shelf a food stands on. */
public enum FoodCategory {
    GRAIN, LEGUME, VEG, FRUIT, DAIRY, EGG, MEAT, FISH, FAT, SWEET, SAUCE, BAKING, SPICE, NUT, DRINK;

    /** The name used in files, such as {@code grain}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
