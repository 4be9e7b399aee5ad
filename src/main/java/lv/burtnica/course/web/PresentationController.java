package lv.burtnica.course.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.burtnica.course.CookedRecipe;
import lv.burtnica.course.Course;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.day.Asked;
import lv.burtnica.course.day.DayDesk;
import lv.burtnica.course.day.DayReader;
import lv.burtnica.course.day.DayWish;
import lv.burtnica.course.print.CoursePresentation;
import lv.burtnica.course.print.Meeting;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.wording.Wording;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Prints what tells other services of the course. */
@Controller
class PresentationController {

    private static final Set<Asked> ASKED = Set.of(Asked.DATE, Asked.START, Asked.PLACE);

    private final CourseShelf shelf;
    private final DayDesk desk;
    private final PaperPress press;
    private final Clock clock;
    private final String address;

    PresentationController(CourseShelf shelf, DayDesk desk, PaperPress press, Clock clock, @Value("${burtnica.address}") String address) {
        this.shelf = shelf;
        this.desk = desk;
        this.press = press;
        this.clock = clock;
        this.address = address + "/kurss";
    }

    /** The invitation; what is not said is left to be written by hand. */
    @GetMapping("/kurss/ielugums.pdf")
    ResponseEntity<byte[]> invitation(@RequestParam MultiValueMap<String, String> asked, HttpServletRequest request) {
        var words = PaperPress.words(asked.getFirst(PaperPress.LANGUAGE), request);
        var meeting = meeting(DayWish.of(asked), words);
        var paper = presentation(shelf.course(words.language()));
        return PaperPress.file(press.printed(() -> paper.invitation(meeting), words), words.text("course.ui.file-invitation") + ".pdf",
                words.language());
    }

    /** The six pages. */
    @GetMapping("/kurss/stastijums.pdf")
    ResponseEntity<byte[]> slides(@RequestParam MultiValueMap<String, String> asked, HttpServletRequest request) {
        var words = PaperPress.words(asked.getFirst(PaperPress.LANGUAGE), request);
        var course = shelf.course(words.language());
        var paper = presentation(course);
        return PaperPress.file(press.printed(() -> paper.handout(dishes(course)), words), words.text("course.ui.file-slides") + ".pdf",
                words.language());
    }

    @ExceptionHandler
    ModelAndView refuse(Unfit unfit, HttpServletRequest request) {
        return PaperPress.refusal(unfit, request);
    }

    private CoursePresentation presentation(Course course) {
        return new CoursePresentation(course, address, LocalDate.now(clock).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private List<String> dishes(Course course) {
        return course.lessons().stream()
                .flatMap(lesson -> lesson.recipes().stream().map(CookedRecipe::recipe))
                .distinct()
                .flatMap(key -> desk.recipe(key, course.language()).stream())
                .map(Recipe::title)
                .toList();
    }

    /** Understood as the date, time and place of a lesson day are; those that are not said do not count. */
    private Meeting meeting(DayWish wish, Wording words) {
        var usual = new DayWish(Map.of()).orUsual(LocalDate.now(clock));
        var said = usual;
        for (var asked : ASKED) {
            said = wish.value(asked).isEmpty() ? said : said.with(asked, wish.values(asked));
        }
        var reading = DayReader.read(said, List.of(), food -> false);
        var setting = reading.setting();
        if (setting == null) {
            throw new Unfit(HttpStatus.BAD_REQUEST, reading.faults().stream().map(fault -> words.text(fault.faultKey())).toList());
        }
        return new Meeting(
                wish.value(Asked.DATE).isEmpty() ? null : setting.date(), wish.value(Asked.START).isEmpty() ? null : setting.start(),
                setting.place());
    }
}
