package lv.burtnica.course.cooking;

import lv.burtnica.course.day.DayWish;
import lv.burtnica.course.day.LessonDay;

/**
 * What is cooked in a kitchen.
 *
 * @param lesson the number of the lesson, 1 to 99
 * @param query what stands in the address of its pages: the answers of a day, or the code of one that is kept; at most 4000 signs
 */
public record KitchenDay(int lesson, String query) {

    /** The query parameter with the code of a kept day. */
    public static final String KEPT = "diena";

    private static final int LAST_LESSON = 99;
    private static final int LONGEST = 4000;

    /** @throws IllegalArgumentException if no address of ours looks like this */
    public KitchenDay {
        if (lesson < 1 || lesson > LAST_LESSON || query.length() > LONGEST) {
            throw new IllegalArgumentException("Not what is cooked in a kitchen");
        }
    }

    /** A day that is kept. */
    public static KitchenDay of(LessonDay day) {
        return new KitchenDay(day.lesson(), KEPT + "=" + day.code());
    }

    /** Whether the answers of a day are short enough to cook by. */
    public static boolean fits(DayWish wish) {
        return wish.query().length() <= LONGEST;
    }
}
