package lv.burtnica.course.ui.cooking;

import lv.burtnica.course.plan.DayPlan;
import lv.burtnica.course.ui.CourseLinks;
import lv.burtnica.recipe.Recipe;

/**
 * What is cooked in a kitchen, and where its pages are.
 *
 * @param query what stands in the address: the answers of a day, or the code of one that is kept
 * @param back the address of the page before
 * @param backText what that page is called
 */
record KitchenPlan(DayPlan plan, String query, String back, String backText) {

    /** Where a pair chooses its dish. */
    String choice(String code) {
        return CourseLinks.kitchen(plan.lesson().number(), query) + "&" + CookingLinks.KITCHEN + "=" + code;
    }

    String dish(String code, Recipe recipe) {
        return choice(code) + "&" + CookingLinks.DISH + "=" + recipe.key();
    }
}
