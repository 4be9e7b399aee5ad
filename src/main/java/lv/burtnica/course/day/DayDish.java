package lv.burtnica.course.day;

import lv.burtnica.course.CookedRecipe;
import lv.burtnica.recipe.FrozenRecipes.Frozen;
import lv.burtnica.recipe.assessment.Taste;
import org.jspecify.annotations.Nullable;

/**
 * A dish of a stored lesson day.
 *
 * @param frozen which text of the recipe, {@code null} where the notebook did not have it when the day was planned
 * @param onPaper the faces that were counted from paper
 */
public record DayDish(CookedRecipe cooked, @Nullable Frozen frozen, Taste onPaper) {

    DayDish with(Taste faces) {
        return new DayDish(cooked, frozen, faces);
    }
}
