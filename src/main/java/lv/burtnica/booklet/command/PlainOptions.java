package lv.burtnica.booklet.command;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Reads a command line that has nothing unusual in it, in a hundredth of the time that picocli takes to be loaded. Whatever is not plain,
 * such as a call for help or a slip, is left to picocli, which knows what to say.
 *
 * @param option takes an option by its name and its value; {@code false} where there is none of that name
 * @param flag takes an option without a value; {@code false} where there is none of that name
 * @param file takes a word that is no option; {@code false} where it cannot
 */
record PlainOptions(BiPredicate<String, String> option, Predicate<String> flag, Predicate<String> file) {

    /** Whether all of it was plain. */
    boolean read(List<String> words) {
        var seen = new HashSet<String>();
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (!word.startsWith("-")) {
                if (!file.test(word)) {
                    return false;
                }
            } else if (word.contains("=")) {
                var equals = word.indexOf('=');
                if (!isTaken(word.substring(0, equals), word.substring(equals + 1), seen)) {
                    return false;
                }
            } else if (!flag.test(word)) {
                i++;
                if (i == words.size() || words.get(i).startsWith("-") || !isTaken(word, words.get(i), seen)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isTaken(String name, String value, Set<String> seen) {
        return seen.add(name) && !value.isEmpty() && option.test(name, value);
    }
}
