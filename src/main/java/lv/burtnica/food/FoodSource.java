package lv.burtnica.food;

import java.util.Locale;

/**
 * Where the figures of a food come from.
 *
 * @param name the data set, such as {@code USDA SR28}
 * @param code the food's code there
 * @param foodName the food's name there
 * @param match how well that food stands for ours
 */
public record FoodSource(String name, String code, String foodName, Match match) {

    /** How well the source's food fits: the same one, a close one, or a stand-in. */
    public enum Match {
        EXACT, CLOSE, PROXY;

        /** The name used in files, such as {@code exact}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
