package lv.burtnica.course;

import java.util.Locale;
import java.util.Set;
import lv.burtnica.people.Person;

/**
 * A lesson has a new version. It is announced inside the transaction that writes it.
 *
 * @param number of the lesson
 * @param version which is the newest now
 * @param why as it was said
 * @param takenIn the numbers of the suggestions that it takes in
 */
public record LessonChanged(int number, Locale language, int version, String why, Set<Long> takenIn, Person by) {

    public LessonChanged {
        takenIn = Set.copyOf(takenIn);
    }
}
