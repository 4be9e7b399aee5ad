package lv.burtnica.course.day;

import java.util.List;
import lv.burtnica.course.Lesson;

/** Lessons as somebody might change them. */
public final class TestLessons {

    private TestLessons() {}

    /** The same lesson under another title. */
    public static Lesson titled(Lesson lesson, String title) {
        return new Lesson(lesson.number(), lesson.language(), title, lesson.minutes(), lesson.message(), lesson.outcomes(), lesson.agenda(),
                lesson.recipes(), lesson.equipment(), lesson.safety(), lesson.worksheets(), lesson.questions(), lesson.homeTask(),
                lesson.activities(), lesson.notes());
    }
}
