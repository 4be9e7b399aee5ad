package lv.burtnica.library.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import lv.burtnica.course.Course;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.Lesson;
import lv.burtnica.library.Addresses;
import lv.burtnica.wording.Language;
import lv.burtnica.wording.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The course in each language, and its lessons in full. */
@RestController
@RequestMapping("/api/v1")
class CourseApi {

    private final CourseShelf shelf;
    private final Addresses addresses;

    CourseApi(CourseShelf shelf, Addresses addresses) {
        this.shelf = shelf;
        this.addresses = addresses;
    }

    record CourseJson(String key, String language, String title, String audience, String aim, String about, String licence,
            List<String> lessons, String page) {}

    record Part(String kind, int minutes, String title) {}

    record Cooked(String recipe, String who) {}

    record Activity(String title, String text) {}

    record LessonJson(String course, String language, int number, String title, int minutes, String message, List<String> outcomes,
            List<Part> agenda, List<Cooked> recipes, List<String> equipment, List<String> safety, List<String> worksheets,
            List<String> questions, String homeTask, List<Activity> activities, String notes, String page) {}

    @GetMapping("/courses")
    ResponseEntity<byte[]> courses(HttpServletRequest request) {
        var asking = new Asking(request, addresses);
        return asking.stretch(Texts.standard().languages().stream().map(shelf::course).distinct().toList(), this::course, null);
    }

    @GetMapping("/courses/{language}/{key}")
    ResponseEntity<byte[]> course(@PathVariable String language, @PathVariable String key, HttpServletRequest request) {
        var asking = new Asking(request, addresses);
        var course = shelf.course(Language.spoken(language).orElseThrow(ApiFault::nothing));
        if (!course.key().equals(key)) {
            throw ApiFault.nothing();
        }
        return asking.thing(course(course), null);
    }

    @GetMapping("/lessons")
    ResponseEntity<byte[]> lessons(HttpServletRequest request) {
        var asking = new Asking(request, addresses, "language");
        var course = shelf.course(asking.language());
        return asking.stretch(course.lessons(), lesson -> lesson(course, lesson), null);
    }

    @GetMapping("/lessons/{language}/{number:[1-9][0-9]?}")
    ResponseEntity<byte[]> lesson(@PathVariable String language, @PathVariable int number, HttpServletRequest request) {
        var asking = new Asking(request, addresses);
        var course = shelf.course(Language.spoken(language).orElseThrow(ApiFault::nothing));
        return asking.thing(lesson(course, course.lesson(number).orElseThrow(ApiFault::nothing)), null);
    }

    private CourseJson course(Course course) {
        var language = course.language();
        return new CourseJson(course.key(), language.getLanguage(), course.title(), course.audience(), course.aim(), course.about(),
                "CC-BY-4.0",
                course.lessons().stream()
                        .map(lesson -> addresses.absolute("/api/v1/lessons/" + language.getLanguage() + "/" + lesson.number()))
                        .toList(),
                addresses.absolute(Addresses.page(language, Addresses.COURSE)));
    }

    private LessonJson lesson(Course course, Lesson lesson) {
        Locale language = course.language();
        return new LessonJson(course.key(), language.getLanguage(), lesson.number(), lesson.title(), lesson.minutes(), lesson.message(),
                lesson.outcomes(),
                lesson.agenda().stream().map(part -> new Part(part.kind().code(), part.minutes(), part.title())).toList(),
                lesson.recipes().stream().map(cooked -> new Cooked(cooked.recipe(), cooked.who())).toList(),
                lesson.equipment(), lesson.safety(), lesson.worksheets(), lesson.questions(), lesson.homeTask(),
                lesson.activities().stream().map(activity -> new Activity(activity.title(), activity.text())).toList(),
                lesson.notes(), addresses.absolute(Addresses.lesson(language, lesson.number())));
    }
}
