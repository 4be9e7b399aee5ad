package lv.burtnica.recipe.print;

import java.util.List;
import java.util.stream.IntStream;
import lv.burtnica.press.ClockFace;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.ShownLine;

/**
 * A step of a recipe with what it needs, for cards on paper and on a screen.
 *
 * @param text as it is written
 * @param needs the ingredients that this step takes whole; a line that could be meant twice is in none
 * @param shared the ingredients of which this step takes a part, in the amounts of the whole dish
 * @param times how long something takes by the step's own words, each up to a day
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
     * @param minutes the shorter end of a range, in minutes whatever the step says it in
     * @param longest the longer end of a range, in minutes; the same where there is none
     * @param isInMinutes whether the step says it in minutes, not in hours
     * @param words as they stand in the step: {@code 10–15 minūtes}
     */
    public record Time(int minutes, int longest, boolean isInMinutes, String words) {

        /** The number or the two numbers of the time: {@code 10–15}. */
        public String range() {
            return minutes == longest ? Integer.toString(count()) : minutes / unit() + "–" + count();
        }

        /** The longer end of a range in minutes or hours, whichever the step says; the words beside it follow this number. */
        public int count() {
            return longest / unit();
        }

        /** The key of the time in words, with {@code n} and {@code range}. */
        String key() {
            return isInMinutes ? "recipe.print.clock" : "recipe.print.clock-hours";
        }

        private int unit() {
            return isInMinutes ? 1 : ClockFace.HOUR;
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
