package lv.burtnica.course.cooking;

import java.util.List;
import lv.burtnica.course.plan.Dish;
import lv.burtnica.course.plan.ScaledRecipe;
import lv.burtnica.measure.Fraction;
import lv.burtnica.measure.HouseholdMeasures;
import lv.burtnica.recipe.IngredientList;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.ShownGroup;
import lv.burtnica.recipe.print.CookingStep;

/**
 * A recipe ready to be cooked from a screen: nobody has to reckon.
 *
 * @param recipe as it is cooked, its amounts written anew
 * @param who cooks it, empty where nobody said
 * @param needs all ingredients in the amounts that are cooked
 * @param steps each with what it needs and its times
 */
public record CookedDish(Recipe recipe, String who, List<ShownGroup> needs, List<CookingStep> steps) {

    public CookedDish {
        needs = List.copyOf(needs);
        steps = List.copyOf(steps);
    }

    /** A dish of a lesson day, scaled to the group. */
    public static CookedDish of(Dish dish) {
        return of(dish.scaled(), dish.cooked().who(), dish.lines());
    }

    /** A recipe that somebody cooks alone, so many times what is written. */
    static CookedDish of(Recipe recipe, Fraction factor, IngredientList ingredients, HouseholdMeasures household) {
        var lines = ingredients.of(recipe, factor);
        var makes = (int) Math.round(recipe.yield().amount().from().times(factor).toDouble());
        return of(ScaledRecipe.of(recipe, factor, lines, makes, household), "", lines);
    }

    private static CookedDish of(Recipe recipe, String who, List<ShownGroup> lines) {
        var all = lines.stream().flatMap(group -> group.lines().stream()).toList();
        return new CookedDish(recipe, who, lines, CookingStep.of(recipe, all));
    }
}
