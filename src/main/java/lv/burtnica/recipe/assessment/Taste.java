package lv.burtnica.recipe.assessment;

import java.util.Locale;

/**
 * What people said who ate a dish (garšīgi): three faces and how many gave each.
 *
 * @param good liked it
 * @param soSo found it so-so
 * @param bad did not like it
 */
public record Taste(long good, long soSo, long bad) {

    /** Nobody has said yet. */
    public static final Taste NOBODY = new Taste(0, 0, 0);

    /** How many people gave a face. */
    public long people() {
        return good + soSo + bad;
    }

    /** One of the three faces. */
    public enum Face {
        GOOD, SO_SO, BAD;

        /** The name used in text keys, such as {@code so-so}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
