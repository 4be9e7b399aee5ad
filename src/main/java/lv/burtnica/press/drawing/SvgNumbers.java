package lv.burtnica.press.drawing;

/** Reads the numbers of an SVG attribute one after the other; blanks, commas or nothing at all may stand between them. */
final class SvgNumbers {

    private final String text;
    private int position;

    SvgNumbers(String text) {
        this.text = text;
    }

    boolean hasNext() {
        skipSeparators();
        return position < text.length();
    }

    /** Whether a number comes next, not a letter. */
    boolean hasNumber() {
        return hasNext() && !Character.isLetter(text.charAt(position));
    }

    char letter() {
        skipSeparators();
        return text.charAt(position++);
    }

    /** A single digit 0 or 1, after which no separator is needed. */
    boolean flag() {
        return letter() == '1';
    }

    double next() {
        skipSeparators();
        var start = position;
        var point = false;
        while (position < text.length()) {
            var c = text.charAt(position);
            var sign = (c == '-' || c == '+') && (position == start || isExponent(text.charAt(position - 1)));
            if (!Character.isDigit(c) && !sign && !(isExponent(c) && position > start) && !(c == '.' && !point)) {
                break;
            }
            point |= c == '.';
            position++;
        }
        return Double.parseDouble(text.substring(start, position));
    }

    private static boolean isExponent(char c) {
        return c == 'e' || c == 'E';
    }

    private void skipSeparators() {
        while (position < text.length() && (Character.isWhitespace(text.charAt(position)) || text.charAt(position) == ',')) {
            position++;
        }
    }
}
