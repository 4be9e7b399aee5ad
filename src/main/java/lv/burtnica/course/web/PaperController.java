package lv.burtnica.course.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
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
import lv.burtnica.press.PressException;
import lv.burtnica.press.PrintedPdf;
import lv.burtnica.wording.Language;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

    private static final String LANGUAGE = "valoda";
    private static final String SHEET = "lapa";
    /** Printing takes a whole processor; more at once would only make everybody wait longer. */
    private static final int PRESSES = 2;

    private final CourseShelf shelf;
    private final DayDesk desk;
    private final Clock clock;
    private final Semaphore presses = new Semaphore(PRESSES, true);

    PaperController(CourseShelf shelf, DayDesk desk, Clock clock) {
        this.shelf = shelf;
        this.desk = desk;
        this.clock = clock;
    }

    /** The pack of a day, or only some of its sheets. */
    @GetMapping("/kurss/{number}/mape.pdf")
    ResponseEntity<byte[]> pack(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> asked, HttpServletRequest request) {
        var words = words(asked.getFirst(LANGUAGE), request);
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
        return file(printed(() -> desk.print(plan, there), words), name(plan, there, wanted, words), words.language());
    }

    /** A worksheet alone. */
    @GetMapping("/kurss/{number}/darba-lapa-{key}.pdf")
    ResponseEntity<byte[]> worksheet(
            @PathVariable String number, @PathVariable String key, @RequestParam(name = LANGUAGE, required = false) @Nullable String asked,
            HttpServletRequest request) {
        var words = words(asked, request);
        var course = shelf.course(words.language());
        var sheet = course.worksheets(lesson(course, number, words)).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Unfit(HttpStatus.NOT_FOUND, words.text("course.ui.fault-sheet")));
        var date = LocalDate.now(clock).atStartOfDay(ZoneOffset.UTC).toInstant();
        return file(printed(() -> WorksheetPages.print(sheet, course.title(), date), words), sheet.key() + ".pdf", words.language());
    }

    @ExceptionHandler
    ModelAndView refuse(Unfit unfit, HttpServletRequest request) {
        var words = Language.spoken(String.valueOf(request.getParameter(LANGUAGE)))
                .map(Wording::in).orElseGet(() -> Wording.in(Language.of(request)));
        var content = Map.of("words", words, "title", words.text("course.ui.cannot-print"), "sentence", unfit.words());
        return new ModelAndView("shell/error", content, unfit.status());
    }

    private static Wording words(@Nullable String asked, HttpServletRequest request) {
        if (asked == null) {
            return Wording.in(Language.of(request));
        }
        return Wording.in(Language.spoken(asked).orElseThrow(() -> new Unfit(
                HttpStatus.BAD_REQUEST, Wording.in(Language.of(request)).text("course.ui.fault-language"))));
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

    private PrintedPdf printed(Supplier<PrintedPdf> work, Wording words) {
        presses.acquireUninterruptibly();
        try {
            return work.get();
        } catch (PressException e) {
            throw new Unfit(HttpStatus.BAD_REQUEST, words.text(e.textKey(), e.textArguments()));
        } finally {
            presses.release();
        }
    }

    private static String name(DayPlan plan, Set<PackSheet> sheets, Set<PackSheet> wanted, Wording words) {
        var name = words.text("course.ui.file-name", "n", plan.lesson().number(), "date", plan.setting().date().toString());
        var alone = wanted.size() == 1 ? "-" + words.text("course.print.sheet-" + sheets.iterator().next().code()) : "";
        return PlainLetters.of(name + alone).replaceAll("[^a-z0-9]+", "-") + ".pdf";
    }

    private static ResponseEntity<byte[]> file(PrintedPdf pdf, String name, Locale language) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PDF);
        headers.setContentDisposition(ContentDisposition.inline().filename(name).build());
        headers.setContentLanguage(language);
        headers.setCacheControl(CacheControl.noCache());
        return new ResponseEntity<>(pdf.bytes(), headers, HttpStatus.OK);
    }
}
