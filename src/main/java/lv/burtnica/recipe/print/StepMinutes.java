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
        var minute = Wording.in(language).text("recipe.print.minute-words").replace(',', '|');
        var time = Pattern.compile("(\\d{1,3})(?:\\s?[–-]\\s?\\d{1,3})?\\s(?:" + minute + ")(?!\\p{L})");
        return time.matcher(step.replace('\u00a0', ' '))
                .results()
                .map(found -> new CookingStep.Time(Integer.parseInt(found.group(1)), found.group()))
                .filter(found -> found.minutes() > 0 && found.minutes() <= LONGEST)
                .distinct()
                .toList();
    }
}
