package lv.burtnica.people;

import java.util.List;

/** What makes a good passphrase: it is long enough, and nobody guesses it soon. Which letters and signs it has is up to the person. */
public final class Passphrase {

    /** Of its plain letters, so that blanks alone are none. */
    public static final int SHORTEST = 10;

    public static final int LONGEST = 200;

    private Passphrase() {}

    /** Counted in plain letters: marks above them and more than one blank do not make it longer. */
    public static boolean isLongEnough(String typed) {
        var plain = PlainName.of(typed);
        return plain.codePointCount(0, plain.length()) >= SHORTEST;
    }

    /** Whether it is no longer than what is kept. */
    public static boolean fits(String typed) {
        return typed.length() <= LONGEST;
    }

    /**
     * Whether it is among the first that somebody would guess.
     *
     * @param names what the person is called here
     */
    public static boolean isEasyToGuess(String typed, List<String> names) {
        return GuessedWords.areEasy(typed, names);
    }

    /** @throws IllegalArgumentException if it is too short, too long or too easy, which the page should have said before */
    static void check(String typed, List<String> names) {
        if (!fits(typed) || !isLongEnough(typed) || isEasyToGuess(typed, names)) {
            throw new IllegalArgumentException("Not a passphrase that can be kept: " + typed.length() + " characters");
        }
    }
}
