package lv.burtnica.recipe.assessment;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * A sum that remembers what is missing in it. What is missing never makes it smaller without a word.
 *
 * @param value what is known of the sum, unrounded
 * @param missing what could not be counted, each once
 */
public record Figure(double value, List<Unknown> missing) {

    public Figure {
        missing = List.copyOf(new LinkedHashSet<>(missing));
    }

    /** A figure in which nothing is missing. */
    public static Figure exact(double value) {
        return new Figure(value, List.of());
    }

    /** {@link Certainty#AT_LEAST} where something is missing, {@link Certainty#UNKNOWN} where nothing but zero is known besides. */
    public Certainty certainty() {
        if (missing.isEmpty()) {
            return Certainty.EXACT;
        }
        return value > 0 ? Certainty.AT_LEAST : Certainty.UNKNOWN;
    }

    /** Whether nothing that belongs to it is missing. */
    public boolean isExact() {
        return missing.isEmpty();
    }

    /** Whether something is missing and nothing but zero is known besides. */
    public boolean isUnknown() {
        return certainty() == Certainty.UNKNOWN;
    }

    /** The value so many times; what is missing stays missing. */
    public Figure times(double factor) {
        return new Figure(value * factor, missing);
    }

    /**
     * This sum in a hundred grams of a weight. A weight in which something is missing says nothing of a hundred grams: what is missing
     * could be water or butter, so the result is unknown.
     */
    Figure inHundred(Figure grams) {
        if (!grams.isExact()) {
            return new Figure(0, grams.missing());
        }
        return grams.value() > 0 ? times(100 / grams.value()) : this;
    }
}
