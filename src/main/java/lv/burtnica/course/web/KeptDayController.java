package lv.burtnica.course.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.day.DayDesk;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.course.day.LessonDays;
import lv.burtnica.course.print.DayPack;
import lv.burtnica.people.SignedIn;
import lv.burtnica.wording.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Prints the papers of a day that is kept, for those who look after it. To others there is no such day. */
@Controller
class KeptDayController {

    private final CourseShelf shelf;
    private final DayDesk desk;
    private final LessonDays days;
    private final SignedIn signedIn;
    private final PaperPress press;
    private final DayExtras extras;

    KeptDayController(
            CourseShelf shelf, DayDesk desk, LessonDays days, SignedIn signedIn, PaperPress press, DayExtras extras) {
        this.shelf = shelf;
        this.desk = desk;
        this.days = days;
        this.signedIn = signedIn;
        this.press = press;
        this.extras = extras;
    }

    @GetMapping("/nodarbibu-dienas/{id}/mape.pdf")
    ResponseEntity<byte[]> pack(@PathVariable String id, @RequestParam MultiValueMap<String, String> asked, HttpServletRequest request) {
        var spoken = PaperPress.words(null, request);
        var day = day(id, spoken);
        var words = Wording.in(day.language());
        var wanted = PaperPress.wanted(asked.getOrDefault(PaperPress.SHEET, List.of()), spoken);
        var reading = desk.read(day.wish());
        var setting = reading.setting();
        if (setting == null) {
            throw new Unfit(HttpStatus.BAD_REQUEST, reading.faults().stream().map(fault -> spoken.text(fault.faultKey())).toList());
        }
        var plan = desk.plan(shelf.course(day.language()), day, setting);
        var there = PaperPress.there(DayPack.sheetsWithTable(plan), wanted, spoken);
        var pdf = press.printed(() -> desk.print(plan, there, extras.of(day, plan.lesson())), spoken);
        return PaperPress.file(pdf, PaperPress.name(plan, there, wanted, words), words.language());
    }

    @ExceptionHandler
    ModelAndView refuse(Unfit unfit, HttpServletRequest request) {
        return PaperPress.refusal(unfit, request);
    }

    private LessonDay day(String id, Wording words) {
        return signedIn.person()
                .filter(who -> id.matches("[0-9]{1,18}"))
                .flatMap(who -> days.find(Long.parseLong(id), who))
                .filter(day -> shelf.course(day.language()).lesson(day.lesson()).isPresent())
                .orElseThrow(() -> new Unfit(HttpStatus.NOT_FOUND, words.text("course.ui.fault-day")));
    }
}
