package lv.burtnica.course.cooking;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The code by which the tablets of a kitchen find each other, such as {@code K7M-4PA}: read aloud across a kitchen and typed by hand. */
final class KitchenCode {

    /** Signs that do not look alike, and that Latvian has a common name for. */
    private static final String ALPHABET = "ACDEFHJKMNPRTV347925";
    private static final int LENGTH = 6;
    private static final int HALF = LENGTH / 2;
    private static final int LONGEST_TYPED = 30;
    private static final RandomGenerator RANDOM = new SecureRandom();

    private KitchenCode() {}

    static String make() {
        var code = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.insert(HALF, '-').toString();
    }

    /** The code however it was typed, with or without dash, blanks and capitals; nothing if it can be none. */
    static Optional<String> read(String typed) {
        var signs = typed.length() > LONGEST_TYPED ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[\\p{Z}\\s\\p{Pd}._]", "");
        return signs.length() == LENGTH && signs.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0)
                ? Optional.of(signs.substring(0, HALF) + "-" + signs.substring(HALF))
                : Optional.empty();
    }
}
