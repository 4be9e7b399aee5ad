package lv.burtnica.recipe.assessment;

import java.util.Locale;

/**
 * A food whose figures are known, but not quite its own.
 *
 * @param food its id
 * @param kind why
 */
public record Doubt(String food, Kind kind) {

    /** Why the figures may be off. */
    public enum Kind {
        /** They are those of another food that stands in. */
        STAND_IN,
        /** They are those of the drained tin, while the line counts whole tins. */
        DRAINED,
        /** What the line says was read with little certainty. */
        READING;

        /** The name used in files and text keys, such as {@code stand-in}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
