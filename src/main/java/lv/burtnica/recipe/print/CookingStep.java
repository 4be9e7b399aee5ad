package lv.burtnica.recipe.print;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.ShownLine;

/**
 * A step of a recipe with what it needs, for cards on paper and on a screen.
 *
 * @param text as it is written
 * @param needs the ingredients that this step takes whole; a line that could be meant twice is in none
 * @param shared the ingredients of which this step takes a part, in the amounts of the whole dish
 * @param times how long something takes by the step's own words, each up to an hour
 */
public record CookingStep(String text, List<ShownLine> needs, List<ShownLine> shared, List<Time> times) {

    public CookingStep {
        needs = List.copyOf(needs);
        shared = List.copyOf(shared);
        times = List.copyOf(times);
    }

    /**
     * A time that a step names.
     *
     * @param minutes the shorter end of a range
     * @param words as they stand in the step: {@code 10–15 minūtes}
     */
    public record Time(int minutes, String words) {

        private static final Pattern RANGE = Pattern.compile("\\d+(?:\\s?[–-]\\s?(\\d+))?");

        /** The number or the two numbers of the time: {@code 10–15}. */
        public String range() {
            return RANGE.matcher(words).results().findFirst().map(MatchResult::group).orElse("");
        }

        /** The longer end of a range. */
        public int longest() {
            return RANGE.matcher(words)
                    .results()
                    .findFirst()
                    .map(found -> found.group(1))
                    .map(Integer::parseInt)
                    .orElse(minutes);
        }
    }

    /**
     * The steps of a recipe in order.
     *
     * @param lines its ingredients in the amounts that are cooked
     */
    public static List<CookingStep> of(Recipe recipe, List<ShownLine> lines) {
        var needed = StepAmounts.of(recipe, lines);
        return IntStream.range(0, recipe.steps().size())
                .mapToObj(i -> new CookingStep(
                        recipe.steps().get(i),
                        needed.get(i).whole(),
                        needed.get(i).shared(),
                        StepMinutes.of(recipe.steps().get(i), recipe.language())))
                .toList();
    }
}
