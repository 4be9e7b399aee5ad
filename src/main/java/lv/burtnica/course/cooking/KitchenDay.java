package lv.burtnica.course.cooking;

/**
 * What is cooked in a kitchen.
 *
 * @param lesson the number of the lesson
 * @param query the answers of its day, as they stand in an address
 */
public record KitchenDay(int lesson, String query) {

    private static final int LONGEST = 4000;

    public KitchenDay {
        if (query.length() > LONGEST) {
            throw new IllegalArgumentException("Too long for a kitchen");
        }
    }
}
