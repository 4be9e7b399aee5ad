package lv.burtnica.course.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lv.burtnica.course.Course;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.day.Asked;
import lv.burtnica.course.day.DayDesk;
import lv.burtnica.course.day.DayWish;
import lv.burtnica.course.plan.DayPlan;
import lv.burtnica.course.plan.DaySetting;
import lv.burtnica.course.print.DayPack;
import lv.burtnica.course.print.PackSheet;
import lv.burtnica.course.print.WorksheetPages;
import lv.burtnica.measure.PlainLetters;
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

    private static final String SHEET = "lapa";

    private final CourseShelf shelf;
    private final DayDesk desk;
    private final Clock clock;
    private final PaperPress press;

    PaperController(CourseShelf shelf, DayDesk desk, Clock clock, PaperPress press) {
        this.shelf = shelf;
        this.desk = desk;
        this.clock = clock;
        this.press = press;
    }

    /** The pack of a day, or only some of its sheets. */
    @GetMapping("/kurss/{number}/mape.pdf")
    ResponseEntity<byte[]> pack(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> asked, HttpServletRequest request) {
        var words = PaperPress.words(asked.getFirst(PaperPress.LANGUAGE), request);
        var course = shelf.course(words.language());
        var lesson = lesson(course, number, words);
        var wanted = wanted(asked.getOrDefault(SHEET, List.of()), words);
        var setting = setting(DayWish.of(asked), words);
        var plan = desk.plan(course, lesson, setting);
        var there = DayPack.sheets(plan);
        there.retainAll(wanted);
        if (there.isEmpty()) {
            throw new Unfit(HttpStatus.NOT_FOUND, words.text("course.ui.fault-sheet"));
        }
        return PaperPress.file(press.printed(() -> desk.print(plan, there), words), name(plan, there, wanted, words), words.language());
    }

    /** A worksheet alone. */
    @GetMapping("/kurss/{number}/darba-lapa-{key}.pdf")
    ResponseEntity<byte[]> worksheet(
            @PathVariable String number, @PathVariable String key,
            @RequestParam(name = PaperPress.LANGUAGE, required = false) @Nullable String asked, HttpServletRequest request) {
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

    private static Set<PackSheet> wanted(List<String> codes, Wording words) {
        var wanted = EnumSet.noneOf(PackSheet.class);
        for (var code : codes) {
            wanted.add(PackSheet.ofCode(code)
                    .orElseThrow(() -> new Unfit(HttpStatus.BAD_REQUEST, words.text("course.ui.fault-sheet"))));
        }
        return wanted.isEmpty() ? EnumSet.allOf(PackSheet.class) : wanted;
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

    private static String name(DayPlan plan, Set<PackSheet> sheets, Set<PackSheet> wanted, Wording words) {
        var name = words.text("course.ui.file-name", "n", plan.course().place(plan.lesson()), "date", plan.setting().date().toString());
        var alone = wanted.size() == 1 ? "-" + words.text("course.print.sheet-" + sheets.iterator().next().code()) : "";
        return PlainLetters.of(name + alone).replaceAll("[^a-z0-9]+", "-") + ".pdf";
    }
}
