package lv.burtnica.measure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one word or a few, each with a meaning, found at a place of a line; the longest one wins.
 *
 * @param <M> what a phrase means
 */
public final class PhraseTable<M> {

    /**
     * A phrase that was found.
     *
     * @param meaning what it means
     * @param next the token after it
     */
    public record Found<M>(M meaning, int next) {}

    private final Map<String, M> meanings = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();

    /** Learns a phrase, its words divided by single blanks; the first meaning of a phrase stays. */
    public void learn(String phrase, M meaning) {
        var plain = PlainLetters.of(phrase);
        meanings.putIfAbsent(plain, meaning);
        for (int blank = plain.indexOf(' '); blank > 0; blank = plain.indexOf(' ', blank + 1)) {
            beginnings.add(plain.substring(0, blank));
        }
    }

    /** Whether the plain phrase is known. */
    public boolean knows(String plainPhrase) {
        return meanings.containsKey(plainPhrase);
    }

    /** The longest phrase that begins at the place, full stops of short forms included, or {@code null}. */
    public @Nullable Found<M> at(List<Token> tokens, int place) {
        Found<M> longest = null;
        var name = "";
        int next = place;
        while (next < tokens.size() && tokens.get(next).isWord()) {
            var word = tokens.get(next).word();
            name = name.isEmpty() ? word : name + " " + word;
            next = afterStop(tokens, next + 1);
            if (next + 1 < tokens.size() && isSlashInside(tokens, next) && beginnings.contains(name)) {
                next++;
            }
            var meaning = meanings.get(name);
            if (meaning != null) {
                longest = new Found<>(meaning, next);
            }
            if (!beginnings.contains(name)) {
                break;
            }
        }
        return longest;
    }

    /** The slash of {@code ēd/k}. */
    private static boolean isSlashInside(List<Token> tokens, int place) {
        var slash = tokens.get(place);
        return slash.isMark('/') && tokens.get(place - 1).end() == slash.start() && tokens.get(place + 1).start() == slash.end();
    }

    private static int afterStop(List<Token> tokens, int next) {
        boolean stop = next < tokens.size() && tokens.get(next).isMark('.')
                && tokens.get(next).start() == tokens.get(next - 1).end()
                && !(next + 1 < tokens.size() && tokens.get(next + 1).isMark('.'));
        return stop ? next + 1 : next;
    }
}
