package lv.burtnica.course.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Objects;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.day.DayChangedException;
import lv.burtnica.course.day.DayState;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.kit.BrowserCopy;
import lv.burtnica.kit.Notices;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.kit.TypedBefore;
import lv.burtnica.kit.TypedTexts;
import lv.burtnica.kit.WhenLost;
import lv.burtnica.people.Role;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;

/** After the lesson: how many came, what it cost, how it tasted, what to change. Saying so means that the lesson was held. */
@Route(CourseLinks.AFTERWARDS)
@RolesAllowed({Role.WORKER_NAME, Role.COORDINATOR_NAME})
@StyleSheet("context://recipe.css")
@StyleSheet("context://review.css")
@StyleSheet("context://course.css")
class AfterDayView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final DayServices services;
    private @Nullable Shown shown;

    AfterDayView(DayServices services) {
        this.services = services;
        addClassName("course");
    }

    /** @param begun what stood in the fields at first, by what they are called */
    private record Shown(
            LessonDay day, NumbersPart numbers, DishFacesPart dishes, QuestionsPart questions, SayPart say, Map<String, String> begun) {

        private Shown(LessonDay day, NumbersPart numbers, DishFacesPart dishes, QuestionsPart questions, SayPart say) {
            this(day, numbers, dishes, questions, say, NotedByBoth.texts(typed(numbers, dishes, questions)));
        }

        private TypedTexts typed() {
            return typed(numbers, dishes, questions);
        }

        private static TypedTexts typed(NumbersPart numbers, DishFacesPart dishes, QuestionsPart questions) {
            var typed = new TypedTexts();
            numbers.name(typed);
            dishes.name(typed);
            questions.name(typed);
            return typed;
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().getLong(CourseLinks.ID)
                .flatMap(id -> services.days().find(id, services.who()))
                .filter(day -> services.lesson(day).isPresent())
                .ifPresentOrElse(this::open, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("course.ui.afterwards");
    }

    private void open(LessonDay day) {
        removeAll();
        var now = new Shown(day, new NumbersPart(services, day), new DishFacesPart(services, day), new QuestionsPart(day),
                new SayPart(services, day));
        shown = now;
        var before = new TypedBefore(this, place(day), now::typed, now.questions()::openFilled);
        var save = new Button(getTranslation("course.ui.save-afterwards"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClassName("save-afterwards");
        add(new PageHeading(getPageTitle()).withLead(lead(day, services.lesson(day).orElseThrow()))
                        .withBack(CourseLinks.day(day), getTranslation("course.ui.to-day")),
                before, now.numbers(), now.dishes(), now.questions(), now.say(), new WhenLost(), save);
        before.begin();
    }

    /** Where the browser keeps what was typed and not saved. */
    private String place(LessonDay day) {
        return "after." + services.who().id() + "." + day.id();
    }

    private String lead(LessonDay day, Lesson lesson) {
        var lead = lesson.title() + " · " + Wording.in(getLocale()).date(day.date());
        return day.group().isEmpty() ? lead : lead + " · " + day.group();
    }

    private void save() {
        var now = Objects.requireNonNull(shown);
        // All of them are asked, so that every mistake is said at once.
        var sound = now.numbers().isSound() & now.dishes().isSound() & now.questions().isSound();
        if (!sound) {
            Notices.error(getTranslation("course.ui.amiss-save"));
            now.typed().focusInvalid();
            return;
        }
        try {
            save(now, now.day());
        } catch (DayChangedException e) {
            meanwhile(now, e.now());
        }
    }

    private void save(Shown now, LessonDay seen) {
        var outcome = now.numbers().outcome(now.questions().answers());
        var noted = services.days().note(seen, outcome, now.dishes().counts(), services.who());
        now.say().addTyped();
        BrowserCopy.forget(place(seen));
        open(noted.state() == DayState.HELD ? noted : services.days().become(noted, DayState.HELD, services.who()));
        Notices.success(getTranslation("course.ui.noted"));
    }

    /** Where the other changed only the plan, nothing that was noted here is lost by going on. */
    private void meanwhile(Shown mine, @Nullable LessonDay now) {
        if (now == null) {
            Notices.error(getTranslation("course.ui.day-gone"));
        } else if (now.outcome().equals(mine.day().outcome()) && now.dishes().equals(mine.day().dishes())) {
            save(mine, now);
        } else {
            Notices.error(getTranslation("course.ui.noted-meanwhile"));
            shown = null;
            BrowserCopy.forget(place(now));
            var written = NotedByBoth.texts(mine.typed());
            open(now);
            var both = new NotedByBoth(mine.begun(), written, Objects.requireNonNull(shown).begun());
            addComponentAtIndex(1, both);
            both.lead();
        }
    }
}
