package lv.burtnica.course.day;

import java.util.List;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.Suggestion;
import lv.burtnica.course.Suggestions;
import lv.burtnica.course.writing.LessonDesk;
import org.springframework.stereotype.Service;

/** What groups said that a lesson has taken in: words that everybody may read, and that its papers carry. */
@Service
public class TakenIn {

    private final Suggestions suggestions;
    private final LessonDesk lessons;

    TakenIn(Suggestions suggestions, LessonDesk lessons) {
        this.suggestions = suggestions;
        this.lessons = lessons;
    }

    /**
     * The words that the newest version of a lesson has in, the newest words first.
     *
     * @param course the course's key
     * @param lesson in its language
     */
    public List<String> words(String course, Lesson lesson) {
        return words(course, lesson, lessons.version(lesson.number(), lesson.language()));
    }

    /** The words that a version of a lesson has in; otherwise as {@link #words(String, Lesson)}. */
    public List<String> words(String course, Lesson lesson, int version) {
        return suggestions.takenIn(course, lesson, version).stream().map(Suggestion::words).toList();
    }
}
