package lv.burtnica.recipe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How much of a text stands word for word in another one. */
final class Likeness {

    /** So many words in a row are no accident; fewer are how everybody says it. */
    private static final int RUN = 4;
    private static final double MUCH = 0.5;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Likeness() {}

    /** Whether at least half of the runs of four words of a text stand in the other one. A text shorter than a run is nobody's. */
    static boolean isLike(String text, String other) {
        return share(text, other) >= MUCH;
    }

    /** From 0 to 1. */
    static double share(String text, String other) {
        var own = runs(text);
        if (own.isEmpty()) {
            return 0;
        }
        Set<String> theirs = new HashSet<>(runs(other));
        return (double) own.stream().filter(theirs::contains).count() / own.size();
    }

    private static List<String> runs(String text) {
        var words = List.of(NO_LETTER.split(text.toLowerCase(Locale.ROOT).strip())).stream().filter(word -> !word.isEmpty()).toList();
        var runs = new ArrayList<String>();
        for (var at = 0; at + RUN <= words.size(); at++) {
            runs.add(String.join(" ", words.subList(at, at + RUN)));
        }
        return runs;
    }
}
