package lv.burtnica.exchange.text;

import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The marks in a step: {@code @flour{125%g}(sifted)}, {@code #pot}, {@code ~rest{10%minutes}}. */
final class CooklangMarks {

    private static final Pattern MARK = Pattern.compile(
            "(?<![\\p{L}\\p{N}])([@#~])([&?+*-]*)"
                    + "(?:([^@#~{}\\n]*?)\\{([^{}]*)}|([\\p{L}\\p{N}_]+(?:[-'’][\\p{L}\\p{N}_]+)*))(\\(([^()]*)\\))?",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private CooklangMarks() {}

    /**
     * An ingredient.
     *
     * @param quantity number and unit, empty where none is said
     * @param preparation what stands in brackets after it
     * @param isAgain whether it only points at one that was named before
     */
    record Mark(String name, String quantity, String preparation, boolean isAgain) {

        /** As people write it on one line: {@code 125 g flour, sifted}. */
        String line() {
            var line = quantity.isEmpty() ? name : quantity + " " + name;
            return preparation.isEmpty() ? line : line + ", " + preparation;
        }
    }

    /** The step as it is read aloud; what it takes and needs is told to the two others. */
    static String read(String step, Consumer<Mark> ingredients, Consumer<String> pots) {
        return MARK.matcher(step).replaceAll(found -> Matcher.quoteReplacement(spoken(found, ingredients, pots)));
    }

    private static String spoken(MatchResult found, Consumer<Mark> ingredients, Consumer<String> pots) {
        var isShort = found.group(5) != null;
        var name = SPACES.matcher(isShort ? found.group(5) : said(found.group(3))).replaceAll(" ").strip();
        var brackets = said(found.group(7)).strip();
        if ((name.isEmpty() && !found.group(1).equals("~")) || (isShort && found.group(1).equals("~"))) {
            return found.group();
        }
        return switch (found.group(1)) {
            case "@" -> {
                ingredients.accept(new Mark(called(name), quantity(said(found.group(4))), brackets, found.group(2).contains("&")));
                yield alias(name);
            }
            case "#" -> {
                pots.accept(called(name));
                yield alias(name);
            }
            default -> quantity(said(found.group(4)));
        };
    }

    /** The name of an ingredient that is another recipe is the last part of its path. */
    private static String called(String name) {
        var first = name.contains("|") ? name.substring(0, name.indexOf('|')) : name;
        return first.startsWith("./") || first.startsWith("../") ? first.substring(first.lastIndexOf('/') + 1) : first;
    }

    private static String alias(String name) {
        return name.contains("|") ? name.substring(name.indexOf('|') + 1) : called(name);
    }

    /** {@code 1/2%tbsp}, {@code =2%g} where the amount must not be scaled, {@code some}. */
    private static String quantity(String written) {
        var text = written.strip();
        var amount = text.startsWith("=") ? text.substring(1) : text;
        var divided = amount.replace('%', ' ');
        return SPACES.matcher(divided).replaceAll(" ").strip();
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
