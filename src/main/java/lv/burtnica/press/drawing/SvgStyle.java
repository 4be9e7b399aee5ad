package lv.burtnica.press.drawing;

import java.util.Optional;
import java.util.function.Function;
import lv.burtnica.press.plan.Ink;
import lv.burtnica.press.plan.Paint;
import org.jspecify.annotations.Nullable;

/**
 * The presentation attributes in force.
 *
 * @param fill ink inside, or none
 * @param stroke ink of the line, or none
 * @param width of the line
 * @param round whether lines end round
 */
record SvgStyle(@Nullable Ink fill, @Nullable Ink stroke, double width, boolean round) {

    static final SvgStyle INITIAL = new SvgStyle(Ink.BLACK, null, 1, false);

    private static final int NEARLY_WHITE = 0xf4;
    private static final int NEARLY_BLACK = 0x28;

    SvgStyle with(Function<String, @Nullable String> attributes) {
        var newWidth = attributes.apply("stroke-width");
        var newCap = attributes.apply("stroke-linecap");
        return new SvgStyle(
                ink(attributes.apply("fill"), fill),
                ink(attributes.apply("stroke"), stroke),
                newWidth == null ? width : Double.parseDouble(newWidth),
                newCap == null ? round : newCap.equals("round"));
    }

    Optional<Paint> paint() {
        return fill == null && stroke == null ? Optional.empty() : Optional.of(new Paint(fill, stroke, width, round, false));
    }

    private static @Nullable Ink ink(@Nullable String value, @Nullable Ink inherited) {
        if (value == null) {
            return inherited;
        }
        return switch (value) {
            case "none", "transparent" -> null;
            case "black", "currentColor" -> Ink.BLACK;
            case "white" -> Ink.WHITE;
            default -> onPaper(Integer.parseInt(hexadecimal(value), 16));
        };
    }

    private static String hexadecimal(String value) {
        if (!value.startsWith("#") || value.length() != 4 && value.length() != 7) {
            throw new IllegalArgumentException("Unknown colour " + value);
        }
        var digits = value.substring(1);
        return digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
    }

    /** Screen colours that mean paper and ink become bare paper and pure black, so that no printer sprinkles dots for them. */
    private static Ink onPaper(int rgb) {
        var ink = new Ink(rgb);
        var darkest = Math.min(ink.red(), Math.min(ink.green(), ink.blue()));
        var lightest = Math.max(ink.red(), Math.max(ink.green(), ink.blue()));
        if (darkest >= NEARLY_WHITE) {
            return Ink.WHITE;
        }
        return lightest <= NEARLY_BLACK ? Ink.BLACK : ink;
    }
}
