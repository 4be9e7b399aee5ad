package lv.burtnica.course.web;

import java.util.Optional;
import lv.burtnica.course.Course;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.Suggestion;
import lv.burtnica.course.Suggestions;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.course.print.DayPack;
import lv.burtnica.course.writing.LessonDesk;
import lv.burtnica.funder.Funder;
import lv.burtnica.funder.FunderDesk;
import lv.burtnica.funder.KeptFunder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What is printed beside the plan of a day: who pays, where to say how it tasted, and the words of groups that the lesson has taken in. */
@Component
class DayExtras {

    private final Suggestions suggestions;
    private final LessonDesk lessons;
    private final FunderDesk funders;
    private final String address;

    DayExtras(Suggestions suggestions, LessonDesk lessons, FunderDesk funders, @Value("${burtnica.address}") String address) {
        this.suggestions = suggestions;
        this.lessons = lessons;
        this.funders = funders;
        this.address = address;
    }

    /** For a day that is not kept. */
    DayPack.Extras of(Course course, Lesson lesson) {
        var words = suggestions.takenIn(course.key(), lesson, lessons.version(lesson.number(), lesson.language()));
        return new DayPack.Extras(Funder.NONE, "", words.stream().map(Suggestion::words).toList());
    }

    /** For a day that is kept, with the lesson that it was planned with. */
    DayPack.Extras of(LessonDay day, Lesson lesson) {
        var words = suggestions.takenIn(day.course(), lesson, day.lessonVersion());
        var funder = Optional.ofNullable(day.funder()).flatMap(funders::find).map(KeptFunder::funder).orElse(Funder.NONE);
        return new DayPack.Extras(
                funder, address + TableController.ADDRESS + day.code(), words.stream().map(Suggestion::words).toList());
    }
}
