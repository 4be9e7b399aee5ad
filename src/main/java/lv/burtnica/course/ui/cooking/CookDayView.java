package lv.burtnica.course.ui.cooking;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.cooking.CookedDish;
import lv.burtnica.course.cooking.KitchenDay;
import lv.burtnica.course.cooking.Kitchens;
import lv.burtnica.course.day.DayDesk;
import lv.burtnica.course.day.DayWish;
import lv.burtnica.course.plan.DayPlan;
import lv.burtnica.course.plan.Dish;
import lv.burtnica.course.ui.CourseLinks;

/** The kitchen of a lesson day: each pair chooses its dish and cooks it from this screen. */
@Route(CourseLinks.COOK)
@AnonymousAllowed
@StyleSheet("context://recipe.css")
@StyleSheet("context://course.css")
@StyleSheet("context://cooking.css")
class CookDayView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CourseShelf shelf;
    private final DayDesk desk;
    private final Kitchens kitchens;
    private final Clock clock;
    private String title = "";

    CookDayView(CourseShelf shelf, DayDesk desk, Kitchens kitchens, Clock clock) {
        this.shelf = shelf;
        this.desk = desk;
        this.kitchens = kitchens;
        this.clock = clock;
        addClassName("course");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var course = shelf.course(getLocale());
        var lesson = CourseLinks.lesson(event, course).orElseThrow(NotFoundException::new);
        var asked = event.getLocation().getQueryParameters();
        var wish = DayWish.of(asked.getParameters()).orUsual(LocalDate.now(clock));
        var setting = desk.read(wish).setting();
        if (setting == null) {
            // That page says what makes no sense, beside the field.
            event.forwardTo(CourseLinks.day(lesson), new Location("?" + wish.query()).getQueryParameters());
            return;
        }
        var plan = desk.plan(course, lesson, setting);
        var day = new KitchenDay(lesson.number(), wish.query());
        var code = asked.getSingleParameter(CookingLinks.KITCHEN).flatMap(typed -> kitchens.open(typed, day));
        removeAll();
        var chosen = asked.getSingleParameter(CookingLinks.DISH)
                .flatMap(key -> plan.dishes().stream().filter(dish -> dish.recipe().key().equals(key)).findFirst());
        if (code.isPresent() && chosen.isPresent()) {
            cook(plan, wish, code.get(), chosen.get());
        } else {
            choose(plan, wish, code.orElseGet(() -> kitchens.open(day)));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("course.cook.title", "dish", title);
    }

    /** The address gets the code of the kitchen, so that it can be opened anew or sent to another tablet. */
    private void choose(DayPlan plan, DayWish wish, String code) {
        title = plan.lesson().title();
        add(new DishChoice(plan, wish, code));
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, new Location(CookingLinks.choice(plan.lesson(), wish, code)));
    }

    private void cook(DayPlan plan, DayWish wish, String code, Dish dish) {
        title = dish.recipe().title();
        var dishes = plan.dishes().stream().collect(Collectors.toMap(one -> one.recipe().key(), CookDayView::called, (one, same) -> one));
        var back = CookingLinks.choice(plan.lesson(), wish, code);
        add(new CookingPage(CookedDish.of(dish), new KitchenPlace(
                code + "." + dish.recipe().key(), code, dishes, back, getTranslation("course.cook.to-dishes"))));
    }

    private static String called(Dish dish) {
        var who = dish.cooked().who();
        return who.isBlank() ? dish.recipe().title() : dish.recipe().title() + " (" + who + ")";
    }
}
