package lv.burtnica.press.layout;

import lv.burtnica.press.Look.Typeface;
import lv.burtnica.press.Span;
import lv.burtnica.press.Weight;
import lv.burtnica.press.font.Face;
import lv.burtnica.press.plan.Ink;

/**
 * How letters are set.
 *
 * @param typeface the family
 * @param weight at least this heavy
 * @param size in points
 * @param leading from line to line in points
 * @param ink the colour
 */
record TextStyle(Typeface typeface, Weight weight, double size, double leading, Ink ink) {

    /** Height of a capital as a share of the size; the families at hand differ by less than a hundredth. */
    private static final double CAPITAL = 0.66;

    TextStyle in(Weight other) {
        return new TextStyle(typeface, other, size, leading, ink);
    }

    TextStyle in(Ink other) {
        return new TextStyle(typeface, weight, size, leading, other);
    }

    TextStyle leading(double other) {
        return new TextStyle(typeface, weight, size, other, ink);
    }

    TextStyle scaled(double factor) {
        return new TextStyle(typeface, weight, size * factor, leading * factor, ink);
    }

    /** From the upper edge of a line to its baseline, so that capitals stand in the middle of it. */
    double baseline() {
        return (leading + CAPITAL * size) / 2;
    }

    Ink ink(Span span) {
        return span.quiet() ? Ink.SOFT : ink;
    }

    Face face(Span span) {
        var heaviest = span.weight().compareTo(weight) > 0 ? span.weight() : weight;
        return switch (typeface) {
            case SOURCE_SANS ->
                switch (heaviest) {
                    case REGULAR -> Face.SOURCE_REGULAR;
                    case STRONG -> Face.SOURCE_SEMIBOLD;
                    case HEAVY -> Face.SOURCE_BOLD;
                };
            case ANDIKA -> heaviest == Weight.REGULAR ? Face.ANDIKA_REGULAR : Face.ANDIKA_BOLD;
        };
    }
}
