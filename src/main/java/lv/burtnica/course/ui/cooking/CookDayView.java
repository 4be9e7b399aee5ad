package lv.burtnica.course.ui.cooking;

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
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.cooking.CookedDish;
import lv.burtnica.course.cooking.KitchenDay;
import lv.burtnica.course.cooking.KitchenDoor;
import lv.burtnica.course.cooking.Kitchens;
import lv.burtnica.course.day.Asked;
import lv.burtnica.course.day.DayDesk;
import lv.burtnica.course.day.DayWish;
import lv.burtnica.course.day.LessonDays;
import lv.burtnica.course.plan.Dish;
import lv.burtnica.course.ui.CourseLinks;
import lv.burtnica.people.SignedIn;
import lv.burtnica.people.TooManyTriesException;

/** The kitchen of a lesson day: each pair chooses its dish and cooks it from this screen. */
@Route(CourseLinks.COOK)
@AnonymousAllowed
@StyleSheet("context://recipe.css")
@StyleSheet("context://course.css")
@StyleSheet("context://cooking.css")
class CookDayView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CourseShelf shelf;
    private final DayDesk desk;
    private final LessonDays days;
    private final Kitchens kitchens;
    private final KitchenDoor door;
    private final SignedIn signedIn;
    private final Clock clock;
    private String title = "";

    CookDayView(
            CourseShelf shelf, DayDesk desk, LessonDays days, Kitchens kitchens, KitchenDoor door, SignedIn signedIn, Clock clock) {
        this.shelf = shelf;
        this.desk = desk;
        this.days = days;
        this.kitchens = kitchens;
        this.door = door;
        this.signedIn = signedIn;
        this.clock = clock;
        addClassName("course");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var lesson = CourseLinks.lesson(event, shelf.course(getLocale()));
        var code = asked.getSingleParameter(CourseLinks.KEPT);
        if (code.isPresent()) {
            open(code.flatMap(this::kept).orElseThrow(NotFoundException::new), asked);
            return;
        }
        var wish = DayWish.of(asked.getParameters()).orUsual(LocalDate.now(clock));
        planned(lesson.orElseThrow(NotFoundException::new), wish).ifPresentOrElse(
                kitchen -> open(kitchen, asked),
                // That page says what makes no sense, beside the field.
                () -> event.forwardTo(CourseLinks.day(lesson.orElseThrow()), new Location("?" + wish.query()).getQueryParameters()));
    }

    /** A day as it stands in the address, nothing where that makes no sense. */
    private Optional<KitchenPlan> planned(Lesson lesson, DayWish wish) {
        return Optional.of(wish).filter(KitchenDay::fits).map(asked -> desk.read(asked).setting()).map(setting -> new KitchenPlan(
                desk.plan(shelf.course(getLocale()), lesson, setting), new KitchenDay(lesson.number(), wish.query()),
                CourseLinks.day(lesson) + "?" + wish.query(), getTranslation("course.cook.to-day")));
    }

    /** A stored day with the dishes that were chosen for it; who only cooks goes back to the lesson. */
    private Optional<KitchenPlan> kept(String code) {
        return days.findByCode(code).flatMap(day -> {
            // A parcel that is no longer there makes the day dearer, not another meal.
            var setting = desk.read(day.wish().with(Asked.PARCELS, List.of())).setting();
            var course = shelf.course(day.language());
            var lesson = desk.lesson(course, day);
            if (setting == null || lesson.isEmpty()) {
                return Optional.empty();
            }
            var own = signedIn.person().flatMap(who -> days.find(day.id(), who)).isPresent();
            return Optional.of(new KitchenPlan(desk.plan(course, day, setting), KitchenDay.of(day),
                    own ? CourseLinks.day(day) : CourseLinks.lesson(lesson.get()),
                    getTranslation(own ? "course.cook.to-day" : "course.ui.to-lesson")));
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("course.cook.title", "dish", title);
    }

    private void open(KitchenPlan kitchen, QueryParameters asked) {
        removeAll();
        var code = asked.getSingleParameter(CookingLinks.KITCHEN).flatMap(typed -> enter(typed, kitchen.day()));
        var chosen = asked.getSingleParameter(CookingLinks.DISH)
                .flatMap(key -> kitchen.plan().dishes().stream().filter(dish -> dish.recipe().key().equals(key)).findFirst());
        if (code.isPresent() && chosen.isPresent()) {
            cook(kitchen, code.get(), chosen.get());
        } else {
            choose(kitchen, code.orElseGet(() -> kitchens.open(kitchen.day())));
        }
    }

    /** Where too many codes were tried, the page gets a kitchen of its own. */
    private Optional<String> enter(String typed, KitchenDay day) {
        try {
            return door.open(typed, day, CookingLinks.asker());
        } catch (TooManyTriesException e) {
            return Optional.empty();
        }
    }

    /** The address gets the code of the kitchen, so that it can be opened anew or sent to another tablet. */
    private void choose(KitchenPlan kitchen, String code) {
        title = kitchen.plan().lesson().title();
        add(new DishChoice(kitchen, code));
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, new Location(kitchen.choice(code)));
    }

    private void cook(KitchenPlan kitchen, String code, Dish dish) {
        title = dish.recipe().title();
        var dishes = kitchen.plan().dishes().stream()
                .collect(Collectors.toMap(one -> one.recipe().key(), CookDayView::called, (one, same) -> one));
        add(new CookingPage(CookedDish.of(dish), new KitchenPlace(
                code + "." + dish.recipe().key(), new SharedKitchen(code, kitchen.day(), dishes), kitchen.choice(code),
                getTranslation("course.cook.to-dishes"))));
    }

    private static String called(Dish dish) {
        var who = dish.cooked().who();
        return who.isBlank() ? dish.recipe().title() : dish.recipe().title() + " (" + who + ")";
    }
}
