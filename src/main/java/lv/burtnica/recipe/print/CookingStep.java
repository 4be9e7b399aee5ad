package lv.burtnica.recipe.print;

import java.util.List;
import java.util.stream.IntStream;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.ShownLine;

/**
 * A step of a recipe with what it needs, for cards on paper and on a screen.
 *
 * @param text as it is written
 * @param needs the ingredients that this step alone takes whole; a line that could be meant twice is in none
 * @param times how long something takes by the step's own words, each up to an hour
 */
public record CookingStep(String text, List<ShownLine> needs, List<Time> times) {

    public CookingStep {
        needs = List.copyOf(needs);
        times = List.copyOf(times);
    }

    /**
     * A time that a step names.
     *
     * @param minutes the shorter end of a range
     * @param words as they stand in the step: {@code 10–15 minūtes}
     */
    public record Time(int minutes, String words) {}

    /**
     * The steps of a recipe in order.
     *
     * @param lines its ingredients in the amounts that are cooked
     */
    public static List<CookingStep> of(Recipe recipe, List<ShownLine> lines) {
        var needs = StepAmounts.of(recipe, lines);
        return IntStream.range(0, recipe.steps().size())
                .mapToObj(i -> new CookingStep(
                        recipe.steps().get(i), needs.get(i), StepMinutes.of(recipe.steps().get(i), recipe.language())))
                .toList();
    }
}
