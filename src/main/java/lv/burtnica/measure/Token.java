package lv.burtnica.measure;

import org.jspecify.annotations.Nullable;

/**
 * A word, number or mark of a line.
 *
 * @param kind what it is
 * @param start where it begins in the line, counted in chars
 * @param end where it ends, exclusive
 * @param word its plain letters ({@link PlainLetters}); for a mark the mark, for a label the label without spaces
 * @param number its value; {@code null} for all but numbers
 */
public record Token(Kind kind, int start, int end, String word, @Nullable Fraction number) {

    /** What a token can be. A label is a number that names instead of counting: {@code 15%}, {@code 4-graudu}, {@code 40°}. */
    public enum Kind {
        WORD, NUMBER, LABEL, MARK
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isMark(char mark) {
        return kind == Kind.MARK && word.charAt(0) == mark;
    }
}
