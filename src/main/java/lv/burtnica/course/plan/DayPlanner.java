package lv.burtnica.course.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.burtnica.course.Course;
import lv.burtnica.course.CookedRecipe;
import lv.burtnica.course.Lesson;
import lv.burtnica.measure.Fraction;
import lv.burtnica.measure.HouseholdMeasures;
import lv.burtnica.recipe.IngredientList;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.Yield;
import lv.burtnica.recipe.YieldUnit;
import lv.burtnica.recipe.assessment.Assessor;
import lv.burtnica.recipe.assessment.PriceTable;
import lv.burtnica.recipe.assessment.Terms;

/** Works out a lesson day: people who cook from the plan never have to reckon. Safe for use by many threads. */
public final class DayPlanner {

    /** More than this would help nobody, and each one is reckoned. */
    private static final int MOST_SWAPS = 3;

    private final Assessor assessor;
    private final IngredientList ingredients;
    private final HouseholdMeasures household;

    public DayPlanner(Assessor assessor, IngredientList ingredients, HouseholdMeasures household) {
        this.assessor = assessor;
        this.ingredients = ingredients;
        this.household = household;
    }

    /** Plans with the catalogue of the starter notebook and the usual spoons: for commands, which have no store. */
    public static DayPlanner standard() {
        return new DayPlanner(Assessor.standard(), IngredientList.standard(), HouseholdMeasures.USUAL);
    }

    /**
     * The plan of a day.
     *
     * @param recipes finds a recipe by its key in the language of the course
     * @param prices what things cost
     */
    public DayPlan plan(
            Course course, Lesson lesson, DaySetting setting, Function<String, Optional<Recipe>> recipes, PriceTable prices) {
        var dishes = new ArrayList<Dish>();
        var missing = new ArrayList<CookedRecipe>();
        for (var cooked : lesson.recipes()) {
            recipes.apply(cooked.recipe()).ifPresentOrElse(
                    recipe -> dishes.add(dish(cooked, recipe, setting, prices)), () -> missing.add(cooked));
        }
        var shopping = ShoppingBasket.fill(dishes, setting, lesson.language());
        return new DayPlan(course, lesson, setting, dishes, missing, shopping, KitchenClock.timeline(lesson, setting, dishes));
    }

    /**
     * Dishes of the same kind that leave most money in the purse, the cheapest first, one for each dish of the plan.
     *
     * @param others recipes that could be cooked instead
     */
    public List<Swap> swaps(DayPlan plan, List<Recipe> others, PriceTable prices) {
        var cooked = plan.dishes().stream().map(dish -> dish.recipe().key()).toList();
        return plan.dishes().stream()
                .flatMap(dish -> others.stream()
                        .filter(other -> other.kind() == dish.recipe().kind() && !cooked.contains(other.key()))
                        .flatMap(other -> swap(plan, dish, other, prices).stream())
                        .max(Comparator.comparingDouble(Swap::saves))
                        .stream())
                .sorted(Comparator.comparingDouble(Swap::saves).reversed())
                .limit(MOST_SWAPS)
                .toList();
    }

    /** What the whole shopping would cost with the other dish, since packs are shared among dishes. */
    private Optional<Swap> swap(DayPlan plan, Dish dish, Recipe other, PriceTable prices) {
        var instead = dish(dish.cooked(), other, plan.setting(), prices);
        var dishes = plan.dishes().stream().map(kept -> kept == dish ? instead : kept).toList();
        var shopping = ShoppingBasket.fill(dishes, plan.setting(), plan.lesson().language());
        var saves = plan.shopping().toPay().value() - shopping.toPay().value();
        var known = plan.shopping().toPay().missing().containsAll(shopping.toPay().missing());
        return known && saves > 0 ? Optional.of(new Swap(dish, other, saves)) : Optional.empty();
    }

    private Dish dish(CookedRecipe cooked, Recipe recipe, DaySetting setting, PriceTable prices) {
        var factor = factor(recipe.yield(), setting.people());
        var makes = (int) Math.round(recipe.yield().amount().from().times(factor).toDouble());
        var terms = Terms.cheapest(prices, setting.date());
        var assessment = assessor.assess(recipe, factor.equals(Fraction.ONE) ? terms : terms.withPortions(makes));
        var lines = ingredients.marking(setting::isGiven).of(recipe, factor);
        return new Dish(cooked, recipe, ScaledRecipe.of(recipe, factor, lines, makes, household), factor, makes, lines, assessment);
    }

    /**
     * Portions are made for everyone, of pieces at least one for each. What else a recipe makes, a loaf or a jar, is made once:
     * nobody can say how many it feeds.
     */
    public static Fraction factor(Yield yield, int people) {
        var written = yield.amount().from();
        if (written.signum() <= 0) {
            return Fraction.ONE;
        }
        var perPerson = Fraction.of(people).dividedBy(written);
        return switch (yield.unit()) {
            case PORTION -> perPerson;
            case PIECE -> Stream.of(Fraction.ONE, Fraction.of((long) Math.ceil(perPerson.toDouble())))
                    .max(Fraction::compareTo).orElse(Fraction.ONE);
            case JAR, OTHER -> Fraction.ONE;
        };
    }

    /** Whether the recipe is scaled to the number of people. */
    public static boolean isScaled(Recipe recipe) {
        return recipe.yield().unit() == YieldUnit.PORTION || recipe.yield().unit() == YieldUnit.PIECE;
    }
}
