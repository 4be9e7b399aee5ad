package lv.burtnica.people;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who is to be forgotten.
 *
 * @param person who
 * @param names what the person is and was shown as, letter by letter, as far as nobody else is shown by the same name; a name that two
 *     people have stands for neither, and what only a name ties to the person is left alone then
 * @param recipesStay whether the recipes stay, without a name, or go
 */
public record Leaving(Person person, Set<String> names, boolean recipesStay) {

    /** What stands in the place of a name that is gone. */
    public static final String SOMEBODY = "…";

    public long id() {
        return person.id();
    }

    /** Whether this is the name, and nobody else's. */
    public boolean isCalled(String name) {
        return names.contains(name.strip());
    }

    /** The text with {@value #SOMEBODY} in the place of each name that stands in it as a word. */
    public String without(String text) {
        return names.isEmpty() ? text : pattern(names).matcher(text).replaceAll(Matcher.quoteReplacement(SOMEBODY));
    }

    private static Pattern pattern(Collection<String> names) {
        var either = names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + either + ")(?![\\p{L}\\p{N}])");
    }
}
