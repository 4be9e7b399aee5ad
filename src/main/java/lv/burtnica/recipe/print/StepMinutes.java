package lv.burtnica.recipe.print;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lv.burtnica.press.ClockFace;
import lv.burtnica.wording.Wording;

/** Finds how long a step takes by its own words, for the face of a clock. */
final class StepMinutes {

    private static final int LONGEST = 24 * ClockFace.HOUR;
    /** The end of "1,5" is no number of its own. */
    private static final String NUMBERS = "(?<![\\p{N}.,/])(\\d{1,3})(?:\\s?[–-]\\s?(\\d{1,3}))?";

    private StepMinutes() {}

    /** The times up to a day that the step names in minutes or hours, each once, in their order. */
    static List<CookingStep.Time> of(String step, Locale language) {
        return time(Wording.in(language)).matcher(step.replace('\u00a0', ' '))
                .results()
                .map(StepMinutes::time)
                .filter(found -> found.minutes() > 0 && found.longest() <= LONGEST)
                .distinct()
                .toList();
    }

    /** The step without its times: neither their numbers nor the "more" of "5 more minutes" are about a food. */
    static String without(String step, Wording wording) {
        var told = "(?:(?:" + words("recipe.print.more-words", wording) + ")\\s)?" + time(wording).pattern();
        return Pattern.compile(told).matcher(step.replace('\u00a0', ' ')).replaceAll("");
    }

    /** Hours and minutes one after the other are said in minutes, so that both are one time. */
    private static CookingStep.Time time(MatchResult found) {
        var isInMinutes = found.group(3) == null;
        var unit = isInMinutes ? 1 : ClockFace.HOUR;
        var more = found.group(4) == null ? 0 : Integer.parseInt(found.group(4));
        var from = Integer.parseInt(found.group(1)) * unit;
        var to = found.group(2) == null ? from : Integer.parseInt(found.group(2)) * unit;
        return new CookingStep.Time(from + more, to + more, isInMinutes || more > 0, found.group());
    }

    private static Pattern time(Wording wording) {
        var minutes = "(?:" + words("recipe.print.minute-words", wording) + ")(?!\\p{L})";
        var and = "(?:\\s(?:" + words("recipe.print.and-words", wording) + "))?";
        var hours = "(" + words("recipe.print.hour-words", wording) + ")(?!\\p{L})(?:" + and + "\\s(\\d{1,2})\\s" + minutes + ")?";
        var more = "(?:\\s(?:" + words("recipe.print.more-words", wording) + "))?";
        return Pattern.compile(NUMBERS + more + "\\s(?:" + hours + "|" + minutes + ")");
    }

    private static String words(String key, Wording wording) {
        return wording.text(key).replace(',', '|');
    }
}
