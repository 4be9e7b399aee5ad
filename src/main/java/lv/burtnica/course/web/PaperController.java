package lv.burtnica.course.web;

import static lv.burtnica.course.web.PaperPress.LANGUAGE;
import static lv.burtnica.course.web.PaperPress.SHEET;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import lv.burtnica.course.Course;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.day.Asked;
import lv.burtnica.course.day.DayDesk;
import lv.burtnica.course.day.DayWish;
import lv.burtnica.course.plan.DaySetting;
import lv.burtnica.course.print.DayPack;
import lv.burtnica.course.print.WorksheetPages;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Prints the papers of the course: all that is needed is in the address, so that a link can be sent to somebody. */
@Controller
class PaperController {

    private final CourseShelf shelf;
    private final DayDesk desk;
    private final PaperPress press;
    private final DayExtras extras;
    private final Clock clock;

    PaperController(CourseShelf shelf, DayDesk desk, PaperPress press, DayExtras extras, Clock clock) {
        this.shelf = shelf;
        this.desk = desk;
        this.press = press;
        this.extras = extras;
        this.clock = clock;
    }

    /** The pack of a day, or only some of its sheets. */
    @GetMapping("/kurss/{number}/mape.pdf")
    ResponseEntity<byte[]> pack(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> asked, HttpServletRequest request) {
        var words = PaperPress.words(asked.getFirst(LANGUAGE), request);
        var course = shelf.course(words.language());
        var lesson = lesson(course, number, words);
        var wanted = PaperPress.wanted(asked.getOrDefault(SHEET, List.of()), words);
        var plan = desk.plan(course, lesson, setting(DayWish.of(asked), words));
        var there = PaperPress.there(DayPack.sheets(plan), wanted, words);
        var pdf = press.printed(() -> desk.print(plan, there, extras.of(course, lesson)), words);
        return PaperPress.file(pdf, PaperPress.name(plan, there, wanted, words), words.language());
    }

    /** A worksheet alone. */
    @GetMapping("/kurss/{number}/darba-lapa-{key}.pdf")
    ResponseEntity<byte[]> worksheet(
            @PathVariable String number, @PathVariable String key, @RequestParam(name = LANGUAGE, required = false) @Nullable String asked,
            HttpServletRequest request) {
        var words = PaperPress.words(asked, request);
        var course = shelf.course(words.language());
        var sheet = course.worksheets(lesson(course, number, words)).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Unfit(HttpStatus.NOT_FOUND, words.text("course.ui.fault-sheet")));
        var date = LocalDate.now(clock).atStartOfDay(ZoneOffset.UTC).toInstant();
        var pdf = press.printed(() -> WorksheetPages.print(sheet, course.title(), date), words);
        return PaperPress.file(pdf, sheet.key() + ".pdf", words.language());
    }

    @ExceptionHandler
    ModelAndView refuse(Unfit unfit, HttpServletRequest request) {
        return PaperPress.refusal(unfit, request);
    }

    private static Lesson lesson(Course course, String number, Wording words) {
        return course.lessons().stream()
                .filter(lesson -> String.valueOf(lesson.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> new Unfit(HttpStatus.NOT_FOUND, words.text("course.ui.fault-lesson")));
    }

    private DaySetting setting(DayWish wish, Wording words) {
        var start = wish.values(Asked.START).isEmpty() ? wish.orUsual(LocalDate.now(clock)).values(Asked.START) : wish.values(Asked.START);
        var reading = desk.read(wish.with(Asked.START, start));
        var setting = reading.setting();
        if (setting == null) {
            throw new Unfit(HttpStatus.BAD_REQUEST, reading.faults().stream().map(fault -> words.text(fault.faultKey())).toList());
        }
        return setting;
    }
}
