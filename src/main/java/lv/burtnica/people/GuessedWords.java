package lv.burtnica.people;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Reckons how soon somebody who knows the usual passwords would have a passphrase: it has a list of the 30 000 commonest, knows names,
 * English words, rows of keys, years and repetitions, and joins all of these. The notebook's own words and the person's names come first.
 */
final class GuessedWords {

    /** At one guess in a quarter of an hour, to which signing in slows down, 28 years. */
    private static final double FEWEST_GUESSES = 1_000_000;
    /** The time it takes grows fast with the length; what begins so is not bettered by what follows. */
    private static final int LOOKED_AT = 60;

    private static final Zxcvbn RECKONER = new Zxcvbn();
    private static final List<String> OWN_WORDS = ownWords();

    private GuessedWords() {}

    /**
     * Whether it would be guessed too soon.
     *
     * @param names of the person, as others may know them
     */
    static boolean areEasy(String typed, List<String> names) {
        var plain = PlainName.of(typed);
        var first = plain.substring(0, Math.min(plain.length(), LOOKED_AT));
        var known = Stream.concat(names.stream().map(PlainName::of).flatMap(GuessedWords::parts), OWN_WORDS.stream()).toList();
        return guesses(first, known) < FEWEST_GUESSES || guesses(first.replace(" ", ""), known) < FEWEST_GUESSES;
    }

    private static double guesses(String plain, List<String> known) {
        return RECKONER.measure(plain, known).getGuesses();
    }

    /** A name as a whole, without its blanks, and each of its words. */
    private static Stream<String> parts(String name) {
        return Stream.concat(Stream.of(name, name.replace(" ", "")), Stream.of(name.split(" "))).filter(part -> !part.isEmpty());
    }

    private static List<String> ownWords() {
        try (var in = Objects.requireNonNull(GuessedWords.class.getResourceAsStream("own_words.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(PlainName::of).flatMap(GuessedWords::parts).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The words cannot be read", e);
        }
    }
}
