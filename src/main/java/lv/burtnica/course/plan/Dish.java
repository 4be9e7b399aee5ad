package lv.burtnica.course.plan;

import java.util.List;
import lv.burtnica.course.CookedRecipe;
import lv.burtnica.measure.Fraction;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.ShownGroup;
import lv.burtnica.recipe.assessment.Assessment;

/**
 * A recipe made ready for the day.
 *
 * @param recipe as it stands in the notebook
 * @param scaled as it is cooked on this day, its amounts written anew
 * @param factor how many times what the recipe makes
 * @param makes how many portions, pieces or jars come out
 * @param lines its ingredients, scaled
 * @param assessment of the scaled amounts, without a parcel
 */
public record Dish(
        CookedRecipe cooked,
        Recipe recipe,
        Recipe scaled,
        Fraction factor,
        int makes,
        List<ShownGroup> lines,
        Assessment assessment) {

    public Dish {
        lines = List.copyOf(lines);
    }
}
