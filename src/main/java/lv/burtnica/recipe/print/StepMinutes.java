package lv.burtnica.recipe.print;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import lv.burtnica.wording.Wording;

/** Finds how long a step takes by its own words, for the face of a clock. */
final class StepMinutes {

    private static final int LONGEST = 60;

    private StepMinutes() {}

    /** The times up to an hour that the step names, each once, in their order. */
    static List<CookingStep.Time> of(String step, Locale language) {
        return time(Wording.in(language)).matcher(step.replace('\u00a0', ' '))
                .results()
                .map(found -> new CookingStep.Time(Integer.parseInt(found.group(1)), found.group()))
                .filter(found -> found.minutes() > 0 && found.minutes() <= LONGEST)
                .distinct()
                .toList();
    }

    /** The step without its times: neither their numbers nor the "more" of "5 more minutes" are about a food. */
    static String without(String step, Wording wording) {
        var told = "(?:(?:" + words("recipe.print.more-words", wording) + ")\\s)?" + time(wording).pattern();
        return Pattern.compile(told).matcher(step.replace('\u00a0', ' ')).replaceAll("");
    }

    private static Pattern time(Wording wording) {
        return Pattern.compile("(\\d{1,3})(?:\\s?[–-]\\s?\\d{1,3})?(?:\\s(?:" + words("recipe.print.more-words", wording) + "))?\\s(?:"
                + words("recipe.print.minute-words", wording) + ")(?!\\p{L})");
    }

    private static String words(String key, Wording wording) {
        return wording.text(key).replace(',', '|');
    }
}
