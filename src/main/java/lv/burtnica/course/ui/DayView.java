package lv.burtnica.course.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;
import lv.burtnica.course.Course;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.day.DayDesk;
import lv.burtnica.course.day.DayWish;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.kit.Notices;
import lv.burtnica.kit.PageHeading;
import org.jspecify.annotations.Nullable;

/** The day on which a lesson is held. Every answer stands in the address, and every change shows at once what it means. */
@Route(CourseLinks.DAY)
@AnonymousAllowed
@StyleSheet("context://recipe.css")
@StyleSheet("context://course.css")
class DayView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CourseShelf shelf;
    private final DayDesk desk;
    private final FoodCatalogue foods;
    private final KeptDays kept;
    private final Clock clock;
    private @Nullable Shown shown;

    DayView(CourseShelf shelf, DayDesk desk, FoodCatalogue foods, KeptDays kept, Clock clock) {
        this.shelf = shelf;
        this.desk = desk;
        this.foods = foods;
        this.kept = kept;
        this.clock = clock;
        addClassName("course");
    }

    /** What is on the page. */
    private record Shown(Lesson lesson, DayForm form, DayResult result, DayWish wish) {

        Shown with(DayWish wanted) {
            return new Shown(lesson, form, result, wanted);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var course = shelf.course(getLocale());
        var asked = DayWish.of(event.getLocation().getQueryParameters().getParameters());
        var wish = kept.asLastTime(asked).orUsual(LocalDate.now(clock));
        CourseLinks.lesson(event, course)
                .ifPresentOrElse(lesson -> open(course, lesson, wish), () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return shown == null ? "" : getTranslation("course.ui.day-of", "title", shown.lesson().title());
    }

    private void open(Course course, Lesson lesson, DayWish wish) {
        removeAll();
        var form = new DayForm(desk.parcels(), kept.groups(), this::change);
        var result = new DayResult(desk, foods, course, lesson, null);
        shown = new Shown(lesson, form, result, wish);
        form.offer(result.usualFoods(LocalDate.now(clock)));
        add(new PageHeading(getTranslation("course.ui.plan-day"))
                        .withLead(getTranslation("course.ui.lesson-title", "n", course.place(lesson), "title", lesson.title()))
                        .withBack(CourseLinks.lesson(lesson), getTranslation("course.ui.to-lesson")),
                form, result.cost());
        if (kept.mayKeep()) {
            add(new SaveDay(() -> save(course)));
        }
        add(result);
        show(shown);
    }

    private void change(UnaryOperator<DayWish> change) {
        if (shown != null) {
            shown = shown.with(change.apply(shown.wish()));
            writeAddress(shown);
            show(shown);
        }
    }

    private void save(Course course) {
        var now = Objects.requireNonNull(shown);
        if (desk.read(now.wish()).setting() == null) {
            Notices.error(getTranslation("course.ui.amiss-save"));
            return;
        }
        var day = kept.save(course, now.lesson(), now.wish(), now.form().chosenGroup());
        Notices.success(getTranslation("course.ui.day-saved"));
        UI.getCurrentOrThrow().navigate(CourseLinks.day(day));
    }

    private void show(Shown now) {
        var reading = desk.read(now.wish());
        now.form().show(now.wish(), reading.faults());
        now.result().show(now.wish(), reading.setting());
    }

    /** Where the page with all answers is found again; {@code null} before it is shown. */
    @Nullable Location address() {
        return shown == null ? null : address(shown);
    }

    private static Location address(Shown now) {
        return new Location(CourseLinks.day(now.lesson()), new QueryParameters(now.wish().parameters()));
    }

    /** Answering is typing: the way back leads to the page before, not through every answer. */
    private static void writeAddress(Shown now) {
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, address(now));
    }
}
