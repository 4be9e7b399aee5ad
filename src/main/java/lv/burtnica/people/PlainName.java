package lv.burtnica.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as people type them in a hurry: {@code Zaļš  Zirnis} and {@code zals zirnis} are the same. */
final class PlainName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");

    private static final int LONGEST_KEY = 100;

    private PlainName() {}

    /** What a name is found by in the store: as {@link #of}, but never longer than its column, as one sign may stand for many letters. */
    static String key(String name) {
        var plain = of(name);
        return plain.substring(0, Math.min(plain.length(), LONGEST_KEY));
    }

    /** The text without capitals, without marks above or below its letters, and with single blanks between its words. */
    static String of(String text) {
        var letters = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return BLANKS.matcher(letters).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
