package lv.burtnica.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads one written number: {@code 2}, {@code 1,5}, {@code 1.5}, {@code ½}, {@code 1 ½}, {@code 1½}, {@code 1 1/2}, {@code 1 000}. */
final class NumberReader {

    private static final String VULGAR = "½¼¾⅓⅔⅛⅜⅝⅞⅕⅖⅗⅘⅙⅚⅐⅑⅒";
    private static final int[][] VULGAR_PARTS = {
        {1, 2}, {1, 4}, {3, 4}, {1, 3}, {2, 3}, {1, 8}, {3, 8}, {5, 8}, {7, 8}, {1, 5}, {2, 5}, {3, 5}, {4, 5}, {1, 6}, {5, 6},
        {1, 7}, {1, 9}, {1, 10}
    };
    private static final int LONGEST = 9;

    private final String text;
    private int at;

    NumberReader(String text, int at) {
        this.text = text;
        this.at = at;
    }

    static boolean startsNumber(char here) {
        return isDigit(here) || VULGAR.indexOf(here) >= 0;
    }

    /** Where the number ended; meaningful after {@link #read()}. */
    int end() {
        return at;
    }

    /** The number, or {@code null} where the digits are too many to be an amount or divide by zero. */
    @Nullable
    Fraction read() {
        int start = at;
        if (text.charAt(at) == '.') {
            return decimal(start);
        }
        if (!isDigit(text.charAt(at))) {
            return vulgar(at++);
        }
        skipDigits();
        if (at - start > LONGEST) {
            return null;
        }
        thousands(start);
        var whole = new BigDecimal(digits(start, at));
        if (isSlash(at) && isDigit(charAt(at + 1))) {
            return part(whole.intValue());
        }
        if ((charAt(at) == '.' || charAt(at) == ',') && isDigit(charAt(at + 1))) {
            return decimal(start);
        }
        return withPart(Fraction.of(whole));
    }

    private Fraction withPart(Fraction whole) {
        int next = at;
        while (next < at + 2 && next < text.length() && Tokens.isBlank(text.charAt(next))) {
            next++;
        }
        if (VULGAR.indexOf(charAt(next)) >= 0) {
            at = next + 1;
            return whole.plus(vulgar(next));
        }
        boolean joined = next > at || charAt(next) == '-';
        int slash = charAt(next) == '-' ? next + 1 : next;
        if (joined && isDigit(charAt(slash)) && isSlash(slash + 1) && isDigit(charAt(slash + 2)) && !isDigit(charAt(slash + 3))) {
            int above = charAt(slash) - '0';
            int below = charAt(slash + 2) - '0';
            if (above > 0 && above < below) {
                at = slash + 3;
                return whole.plus(Fraction.of(above, below));
            }
        }
        return whole;
    }

    private @Nullable Fraction part(int above) {
        int start = ++at;
        skipDigits();
        int below = at - start > 3 ? 0 : Integer.parseInt(text.substring(start, at));
        return below == 0 ? null : Fraction.of(above, below);
    }

    private @Nullable Fraction decimal(int start) {
        at++;
        skipDigits();
        return at - start > LONGEST + 4 ? null : Fraction.of(new BigDecimal(digits(start, at).replace(',', '.')));
    }

    /** {@code 1 000} and {@code 2 500}, but not the two numbers of {@code 2 400 g cans}. */
    private void thousands(int start) {
        char blank = charAt(at);
        boolean group = (blank == ' ' || blank == '\u00A0' || blank == '\u202F') && at - start <= 3
                && isDigit(charAt(at + 1)) && isDigit(charAt(at + 2)) && isDigit(charAt(at + 3)) && !isDigit(charAt(at + 4));
        if (group && (blank != ' ' || text.startsWith("000", at + 1))) {
            at += 4;
        }
    }

    private static Fraction vulgarOf(int place) {
        return Fraction.of(VULGAR_PARTS[place][0], VULGAR_PARTS[place][1]);
    }

    private Fraction vulgar(int place) {
        return vulgarOf(VULGAR.indexOf(text.charAt(place)));
    }

    private String digits(int from, int to) {
        var digits = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            if (!Tokens.isBlank(text.charAt(i))) {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }

    private void skipDigits() {
        while (isDigit(charAt(at))) {
            at++;
        }
    }

    private boolean isSlash(int place) {
        return charAt(place) == '/' || charAt(place) == '\u2044';
    }

    private char charAt(int place) {
        return place < text.length() ? text.charAt(place) : ' ';
    }

    static boolean isDigit(char here) {
        return here >= '0' && here <= '9';
    }
}
