package lv.burtnica.course.day;

import java.security.SecureRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The code by which people find the page of their day: nearly a hundred bits that nobody guesses, in signs that are not mixed up. */
public final class DayCode {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 20;
    private static final Pattern CODE = Pattern.compile("[a-z2-9]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private DayCode() {}

    static String make() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length()).mapToObj(i -> String.valueOf(LETTERS.charAt(i))).collect(Collectors.joining());
    }

    /** Whether it could be a code, so that the store is not asked for what cannot be. */
    public static boolean looksLikeOne(String text) {
        return CODE.matcher(text).matches();
    }
}
