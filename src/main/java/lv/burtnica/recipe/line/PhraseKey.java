package lv.burtnica.recipe.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.burtnica.measure.Token;
import lv.burtnica.measure.Tokens;

/**
 * Makes one key of all the forms of a phrase, so that a correction of {@code mannas putra} is found for {@code mannas putru}. Long vowels
 * stay long, because they never change with the ending and tell words apart ({@code kāzas} and {@code kazas}); consonants lose their
 * marks, because they do change ({@code zirnis}, {@code zirņu}).
 */
public final class PhraseKey {

    private static final List<String> ENDINGS = List.of(
            "ajiem", "ajam", "ajai", "ajos", "ajas", "iem", "ais", "ius", "as", "es", "is", "us", "os", "am", "em", "im", "um",
            "ai", "ei", "ie", "a", "e", "i", "o", "u", "s", "y");
    private static final int SHORTEST_STEM = 3;
    private static final String VOWELS = "aeiou";

    private PhraseKey() {}

    /** The key of a food's name as written: plain letters, words without their endings. */
    public static String of(String name) {
        var stems = new ArrayList<String>();
        for (var token : Tokens.of(name)) {
            if (token.kind() != Token.Kind.MARK) {
                stems.add(token.isWord() ? marked(stem(token.word()), name.substring(token.start(), token.end())) : token.word());
            }
        }
        return String.join(" ", stems);
    }

    /** The stem with the long vowels as written, which may stand in the middle of a word that holds soft hyphens. */
    private static String marked(String stem, String written) {
        var letters = written.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetter).toArray();
        var marked = new StringBuilder(stem);
        for (int i = 0; i < stem.length() && i < letters.length; i++) {
            boolean vowel = VOWELS.indexOf(stem.charAt(i)) >= 0;
            if (vowel && Character.isBmpCodePoint(letters[i])) {
                marked.setCharAt(i, (char) letters[i]);
            }
        }
        return marked.toString();
    }

    private static String stem(String word) {
        for (var ending : ENDINGS) {
            int length = word.length() - ending.length();
            if (length >= SHORTEST_STEM && word.endsWith(ending)) {
                var stem = word.substring(0, length);
                return stem.endsWith("j") && length > SHORTEST_STEM ? stem.substring(0, length - 1) : stem;
            }
        }
        return word;
    }
}
