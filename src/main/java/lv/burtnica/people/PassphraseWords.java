package lv.burtnica.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.burtnica.wording.Texts;

/**
 * Passphrases to choose from: words for things one can touch, easy to say and to spell.
 *
 * <p>Each list has at least {@value #FEWEST} words, so {@value #WORDS} of them, drawn independently, have at least
 * 4 · log<sub>2</sub> 1296 = 41.4 bits of entropy, whatever is known of how they were drawn. At one guess in a quarter of an hour, as
 * signing in allows in the long run, that is more than sixty million years; bcrypt makes each guess at a stolen hash slow as well.
 */
public final class PassphraseWords {

    static final int FEWEST = 1296;
    static final int WORDS = 4;

    private static final RandomGenerator RANDOM = new SecureRandom();
    private static final Map<Locale, List<String>> LISTS =
            Map.of(Texts.LATVIAN, read("words_lv.txt"), Texts.ENGLISH, read("words_en.txt"));

    private PassphraseWords() {}

    /** A new passphrase in the language nearest to the one asked for. */
    public static String offer(Locale language) {
        var words = list(Texts.standard().nearest(language));
        return IntStream.range(0, WORDS).mapToObj(any -> words.get(RANDOM.nextInt(words.size()))).collect(Collectors.joining(" "));
    }

    static List<String> list(Locale language) {
        return Objects.requireNonNull(LISTS.get(language));
    }

    private static List<String> read(String file) {
        try (var in = Objects.requireNonNull(PassphraseWords.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The words cannot be read: " + file, e);
        }
    }
}
