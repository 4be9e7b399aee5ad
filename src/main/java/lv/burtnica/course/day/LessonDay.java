package lv.burtnica.course.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A day on which a lesson is or was held with a group.
 *
 * @param version counts its changes; give it back with a change so that two people cannot overwrite each other unseen
 * @param course the course's key
 * @param lesson the lesson's number
 * @param lessonVersion which text of the lesson, 1 for the one that the notebook brought along
 * @param language of the lesson and of all that is printed
 * @param groupId {@code null} where the day is for no group of the notebook
 * @param madeBy who looks after a day without a group
 * @param wish the answers that it is planned with, all of them
 * @param funder who pays, {@code null} where nobody wants it said
 * @param dishes in the order in which they are cooked
 * @param code opens the page at the table
 */
public record LessonDay(
        long id,
        int version,
        String course,
        int lesson,
        int lessonVersion,
        Locale language,
        @Nullable Long groupId,
        @Nullable Long madeBy,
        @Nullable Long changedBy,
        Instant changedAt,
        LocalDate date,
        DayWish wish,
        @Nullable Long funder,
        DayState state,
        List<DayDish> dishes,
        Outcome outcome,
        String code) {

    public LessonDay {
        dishes = List.copyOf(dishes);
    }

    /** The group's name when the day was changed last, may be empty. */
    public String group() {
        return wish.value(Asked.GROUP);
    }

    /** How many people it is planned for. */
    public int people() {
        return Integer.parseInt(wish.value(Asked.PEOPLE));
    }
}
