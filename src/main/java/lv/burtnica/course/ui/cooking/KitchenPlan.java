package lv.burtnica.course.ui.cooking;

import lv.burtnica.course.cooking.KitchenDay;
import lv.burtnica.course.plan.DayPlan;
import lv.burtnica.course.ui.CourseLinks;
import lv.burtnica.recipe.Recipe;

/**
 * What is cooked in a kitchen, and where its pages are.
 *
 * @param day the same as it stands in the address
 * @param back the address of the page before
 * @param backText what that page is called
 */
record KitchenPlan(DayPlan plan, KitchenDay day, String back, String backText) {

    /** Where a pair chooses its dish. */
    String choice(String code) {
        return CourseLinks.kitchen(day) + "&" + CookingLinks.KITCHEN + "=" + code;
    }

    String dish(String code, Recipe recipe) {
        return choice(code) + "&" + CookingLinks.DISH + "=" + recipe.key();
    }
}
