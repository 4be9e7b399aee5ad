package lv.burtnica.course.plan;

import java.util.List;
import lv.burtnica.course.Course;
import lv.burtnica.course.CookedRecipe;
import lv.burtnica.course.Lesson;

/**
 * A lesson day worked out.
 *
 * @param dishes in the order of the lesson
 * @param missing recipes of the lesson that the notebook does not have
 * @param timeline what starts when, the earliest first
 */
public record DayPlan(
        Course course,
        Lesson lesson,
        DaySetting setting,
        List<Dish> dishes,
        List<CookedRecipe> missing,
        ShoppingList shopping,
        List<KitchenStart> timeline) {

    public DayPlan {
        dishes = List.copyOf(dishes);
        missing = List.copyOf(missing);
        timeline = List.copyOf(timeline);
    }

    /** Whether certificates are handed out on this day. */
    public boolean isLast() {
        return course.endsWith(lesson);
    }
}
