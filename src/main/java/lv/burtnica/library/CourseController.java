package lv.burtnica.library;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import lv.burtnica.course.Course;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.day.DayDesk;
import lv.burtnica.course.plan.DaySetting;
import lv.burtnica.food.ProvisionWords;
import lv.burtnica.wording.Wording;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The course and its lessons, to read and to take home with the pack of a day. */
@Controller
class CourseController {

    static final int USUAL_PEOPLE = 10;
    private static final LocalTime FOR_EXAMPLE = LocalTime.of(10, 0);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final CourseShelf shelf;
    private final DayDesk desk;
    private final Addresses addresses;
    private final PageWriter writer;
    private final Clock clock;

    CourseController(CourseShelf shelf, DayDesk desk, Addresses addresses, PageWriter writer, Clock clock) {
        this.shelf = shelf;
        this.desk = desk;
        this.addresses = addresses;
        this.writer = writer;
        this.clock = clock;
    }

    @GetMapping(Addresses.ENTRANCE + "/{language}/" + Addresses.COURSE)
    ResponseEntity<byte[]> course(@PathVariable String language, HttpServletRequest request) {
        var wording = NotOnShelfException.wording(language);
        var course = shelf.course(wording.language());
        var frame = Frame.ofShelf(addresses, wording, course.title(), course.aim(), Addresses.COURSE);
        var lessons = course.lessons().stream()
                .map(lesson -> new ShownLesson(
                        Addresses.lesson(wording.language(), lesson.number()),
                        wording.text("course.ui.lesson", "n", lesson.number()),
                        lesson.title(),
                        lesson.message(),
                        wording.text("course.print.minutes", "n", lesson.minutes())))
                .toList();
        var parts = Map.<String, Object>of("course", course, "lessons", lessons, "about", Markdown.below(course.about(), 1),
                "jsonLd", CourseData.course(course, frame));
        return writer.page(request, "library/course", frame, parts, null);
    }

    @GetMapping(Addresses.ENTRANCE + "/{language}/" + Addresses.COURSE + "/{number:[0-9]{1,2}}")
    ResponseEntity<byte[]> lesson(@PathVariable String language, @PathVariable int number, HttpServletRequest request) {
        var wording = NotOnShelfException.wording(language);
        var course = shelf.course(wording.language());
        var lesson = course.lesson(number).orElseThrow(() -> new NotOnShelfException(String.valueOf(number)));
        var frame = Frame.ofShelf(addresses, wording, lesson.title(), lesson.message(), Addresses.COURSE + "/" + lesson.number());
        return writer.page(request, "library/lesson", frame, parts(course, lesson, frame), null);
    }

    private Map<String, Object> parts(Course course, Lesson lesson, Frame frame) {
        var wording = frame.wording();
        var parts = new HashMap<String, Object>();
        parts.put("lesson", lesson);
        parts.put("number", wording.text("course.ui.lesson", "n", lesson.number()));
        parts.put("minutes", wording.text("course.print.minutes", "n", lesson.minutes()));
        parts.put("agendaNote", wording.text("course.ui.agenda-example", "time", CLOCK.format(FOR_EXAMPLE)));
        parts.put("agenda", lesson.clock(FOR_EXAMPLE).stream()
                .map(part -> new TimedLine(CLOCK.format(part.start()), part.part().title(),
                        wording.text("course.print.minutes", "n", part.part().minutes())))
                .toList());
        parts.put("dishes", lesson.recipes().stream().map(cooked -> dish(cooked.recipe(), cooked.who(), wording)).toList());
        parts.put("activities", lesson.activities().stream()
                .map(activity -> new Prose(activity.title(), Markdown.below(activity.text(), 2)))
                .toList());
        parts.put("notes", lesson.notes().isBlank() ? "" : Markdown.below(lesson.notes(), 1));
        parts.put("worksheets", course.worksheets(lesson).stream()
                .map(sheet -> new Dish("/kurss/" + lesson.number() + "/darba-lapa-" + Addresses.segment(sheet.key())
                        + ".pdf?valoda=" + frame.language(), sheet.title(), ""))
                .toList());
        parts.put("pack", Addresses.lesson(wording.language(), lesson.number()) + "/" + DayPackController.PACK);
        parts.put("people", USUAL_PEOPLE);
        parts.put("mostPeople", DaySetting.MOST_PEOPLE);
        parts.put("today", LocalDate.now(clock).toString());
        var names = new ProvisionWords(wording);
        parts.put("parcels", desk.parcels().stream()
                .map(parcel -> new CookController.Tick(parcel.id(), names.parcel(parcel), false))
                .toList());
        parts.put("jsonLd", CourseData.lesson(course, lesson, frame));
        return parts;
    }

    private Dish dish(String key, String who, Wording wording) {
        return desk.recipe(key, wording.language())
                .map(recipe -> new Dish(Addresses.recipe(wording.language(), recipe.key()), recipe.title(), who))
                .orElseGet(() -> new Dish("", wording.text("course.print.recipe-missing", "recipe", key), who));
    }

    /** A lesson in the list. */
    public record ShownLesson(String address, String number, String title, String message, String minutes) {}

    /** A line of the agenda. */
    public record TimedLine(String start, String title, String minutes) {}

    /** Something to open, with a word about it; without an address it is only named. */
    public record Dish(String address, String title, String who) {}

    /** A heading with text that is HTML already. */
    public record Prose(String title, String html) {}
}
