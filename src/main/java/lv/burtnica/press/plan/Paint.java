package lv.burtnica.press.plan;

import org.jspecify.annotations.Nullable;

/**
 * How a path is painted: filled first, then stroked.
 *
 * @param fill the ink inside, or none
 * @param stroke the ink of its line, or none
 * @param width of the line in points
 * @param round whether ends and corners are round
 * @param dotted whether the line is a row of dots
 */
public record Paint(@Nullable Ink fill, @Nullable Ink stroke, double width, boolean round, boolean dotted) {

    /** A surface without a border. */
    public static Paint filled(Ink ink) {
        return new Paint(ink, null, 0, false, false);
    }

    /** @param width in points */
    public static Paint line(Ink ink, double width) {
        return new Paint(null, ink, width, false, false);
    }

    /** A line with round ends and corners, its width in points. */
    public static Paint round(Ink ink, double width) {
        return new Paint(null, ink, width, true, false);
    }

    /** A row of round dots, as large as the line is wide; in points. */
    public static Paint dots(Ink ink, double width) {
        return new Paint(null, ink, width, true, true);
    }

    /** The same with a line of the given share of its width. */
    public Paint thinner(double share) {
        return share == 1 ? this : new Paint(fill, stroke, width * share, round, dotted);
    }
}
