package lv.burtnica.course.web;

import java.util.Optional;
import lv.burtnica.course.Course;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.course.day.TakenIn;
import lv.burtnica.course.print.DayPack;
import lv.burtnica.funder.Funder;
import lv.burtnica.funder.FunderDesk;
import lv.burtnica.funder.KeptFunder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What is printed beside the plan of a day: who pays, where to say how it tasted, and the words of groups that the lesson has taken in. */
@Component
class DayExtras {

    private final TakenIn takenIn;
    private final FunderDesk funders;
    private final String address;

    DayExtras(TakenIn takenIn, FunderDesk funders, @Value("${burtnica.address}") String address) {
        this.takenIn = takenIn;
        this.funders = funders;
        this.address = address;
    }

    /** For a day that is not kept. */
    DayPack.Extras of(Course course, Lesson lesson) {
        return new DayPack.Extras(Funder.NONE, "", takenIn.words(course.key(), lesson));
    }

    /** For a day that is kept, with the lesson that it was planned with. */
    DayPack.Extras of(LessonDay day, Lesson lesson) {
        var words = takenIn.words(day.course(), lesson, day.lessonVersion());
        var funder = Optional.ofNullable(day.funder()).flatMap(funders::find).map(KeptFunder::funder).orElse(Funder.NONE);
        return new DayPack.Extras(funder, address + TableController.ADDRESS + day.code(), words);
    }
}
