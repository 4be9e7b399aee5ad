package lv.burtnica.people;

/** What makes a good passphrase: only that it is long enough. Which letters and signs it has is up to the person. */
public final class Passphrase {

    /** Of its plain letters, so that blanks alone are none. */
    public static final int SHORTEST = 10;

    public static final int LONGEST = 200;

    private Passphrase() {}

    public static boolean isLongEnough(String typed) {
        var plain = PlainName.of(typed);
        return plain.codePointCount(0, plain.length()) >= SHORTEST;
    }

    public static boolean fits(String typed) {
        return typed.length() <= LONGEST;
    }

    /** @throws IllegalArgumentException if it is too short or too long, which the page should have said before */
    static void check(String typed) {
        if (!fits(typed) || !isLongEnough(typed)) {
            throw new IllegalArgumentException("Not a passphrase that can be kept: " + typed.length() + " characters");
        }
    }
}
