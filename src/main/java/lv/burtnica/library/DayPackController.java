package lv.burtnica.library;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.burtnica.course.Course;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.day.Asked;
import lv.burtnica.course.day.DayDesk;
import lv.burtnica.course.day.DayWish;
import lv.burtnica.course.day.TakenIn;
import lv.burtnica.course.plan.DaySetting;
import lv.burtnica.course.print.DayPack;
import lv.burtnica.funder.Funder;
import lv.burtnica.press.PressException;
import lv.burtnica.press.PrintedPdf;
import lv.burtnica.wording.Wording;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pack of a lesson day for as many people as come, to be taken home by anybody. */
@Controller
class DayPackController {

    static final String PACK = "mape.pdf";

    private final CourseShelf shelf;
    private final DayDesk desk;
    private final TakenIn takenIn;
    private final Prints prints;
    private final Clock clock;

    DayPackController(CourseShelf shelf, DayDesk desk, TakenIn takenIn, Prints prints, Clock clock) {
        this.shelf = shelf;
        this.desk = desk;
        this.takenIn = takenIn;
        this.prints = prints;
        this.clock = clock;
    }

    @GetMapping(Addresses.ENTRANCE + "/{language}/" + Addresses.COURSE + "/{number:[0-9]{1,2}}/" + PACK)
    ResponseEntity<byte[]> pack(
            @PathVariable String language, @PathVariable int number, @RequestParam MultiValueMap<String, String> asked,
            HttpServletRequest request) {
        var wording = NotOnShelfException.wording(language);
        var course = shelf.course(wording.language());
        var lesson = course.lesson(number).orElseThrow(() -> new NotOnShelfException(String.valueOf(number)));
        var setting = setting(asked, wording);
        var pdf = prints.print(request, () -> print(course, lesson, setting, wording));
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PDF);
        headers.setContentLanguage(wording.language());
        headers.setCacheControl(CacheControl.noCache());
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename("nodarbiba-" + number + "-" + setting.people() + ".pdf")
                .build());
        return new ResponseEntity<>(pdf.bytes(), headers, HttpStatus.OK);
    }

    /** Only people, parcel and date are asked here; whoever wants more plans the day in the notebook. */
    private DaySetting setting(MultiValueMap<String, String> asked, Wording wording) {
        var given = asked.getOrDefault(Asked.PARCELS.parameter(), List.of()).stream().filter(value -> !value.isBlank()).toList();
        var wish = DayWish.of(Map.of(
                Asked.PEOPLE.parameter(), List.of(first(asked, Asked.PEOPLE, String.valueOf(CourseController.USUAL_PEOPLE))),
                Asked.DATE.parameter(), List.of(first(asked, Asked.DATE, LocalDate.now(clock).toString())),
                Asked.START.parameter(), List.of("10:00"),
                Asked.PARCELS.parameter(), given));
        var reading = desk.read(wish);
        var setting = reading.setting();
        if (setting == null) {
            throw new AmissException(reading.faults().stream().map(fault -> wording.text(fault.faultKey())).toList());
        }
        return setting;
    }

    private static String first(MultiValueMap<String, String> asked, Asked what, String usual) {
        var value = asked.getFirst(what.parameter());
        return value == null || value.isBlank() ? usual : value;
    }

    private PrintedPdf print(Course course, Lesson lesson, DaySetting setting, Wording wording) {
        try {
            var plan = desk.plan(course, lesson, setting);
            var extras = new DayPack.Extras(Funder.NONE, "", takenIn.words(course.key(), lesson));
            return desk.print(plan, DayPack.sheets(plan), extras);
        } catch (PressException e) {
            throw new AmissException(List.of(wording.text(e.textKey(), e.textArguments())));
        }
    }
}
