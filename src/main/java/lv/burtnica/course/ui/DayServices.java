package lv.burtnica.course.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Optional;
import lv.burtnica.course.Course;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.day.DayDesk;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.course.day.LessonDays;
import lv.burtnica.course.feedback.DayFaces;
import lv.burtnica.course.feedback.SuggestionDesk;
import lv.burtnica.course.writing.LessonDesk;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.funder.FunderDesk;
import lv.burtnica.people.Person;
import lv.burtnica.people.PersonNames;
import lv.burtnica.people.SignedIn;
import lv.burtnica.recipe.RecipeSearch;

/** What the parts of a day's page work with. */
@SpringComponent
record DayServices(
        CourseShelf shelf, DayDesk desk, LessonDays days, KeptDays kept, FoodCatalogue foods, RecipeSearch search, PersonNames names,
        DayFaces faces, SuggestionDesk suggestions, LessonDesk lessons, FunderDesk funders, SignedIn signedIn, Clock clock) {

    Person who() {
        return signedIn.get();
    }

    Course course(LessonDay day) {
        return shelf.course(day.language());
    }

    /** The lesson as the day was planned with it. */
    Optional<Lesson> lesson(LessonDay day) {
        return desk.lesson(course(day), day);
    }
}
