package lv.burtnica.course.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import lv.burtnica.course.Course;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.day.Asked;
import lv.burtnica.course.day.DayDesk;
import lv.burtnica.course.day.DayWish;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.course.plan.DayPlan;
import lv.burtnica.course.plan.DaySetting;
import lv.burtnica.course.plan.ShoppingLine;
import lv.burtnica.course.plan.Swap;
import lv.burtnica.course.print.PackWords;
import lv.burtnica.food.Food;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;

/** What a day means: cost, papers, hours, shopping and allergens. */
class DayResult extends Div {

    private final DayDesk desk;
    private final FoodCatalogue foods;
    private final Course course;
    private final Lesson lesson;
    private final PackWords words;
    private final Div parts = new Div();
    private final CostPart cost;

    /** @param take called with a cheaper dish that shall be cooked, {@code null} where the dishes cannot be changed */
    DayResult(DayDesk desk, FoodCatalogue foods, Course course, Lesson lesson, @Nullable Consumer<Swap> take) {
        this.desk = desk;
        this.foods = foods;
        this.course = course;
        this.lesson = lesson;
        this.words = new PackWords(Wording.in(lesson.language()));
        addClassName("day-result");
        cost = new CostPart(words, take);
        add(parts);
    }

    /** What it costs, to be shown beside what was asked. */
    CostPart cost() {
        return cost;
    }

    /** The foods of the shopping on a usual day, by shop section and name. */
    List<Food> usualFoods(LocalDate today) {
        var usual = desk.read(new DayWish(Map.of()).orUsual(today)).setting();
        return usual == null ? List.of() : desk.plan(course, lesson, usual).shopping().lines().stream()
                .map(ShoppingLine::food).filter(Objects::nonNull).distinct().toList();
    }

    /** The foods of the shopping of a stored day, by shop section and name, whatever is at hand. */
    List<Food> foods(LessonDay day) {
        var setting = desk.read(day.wish().with(Asked.PARCELS, List.of()).with(Asked.AT_HAND, List.of())).setting();
        return setting == null ? List.of() : desk.plan(course, day, setting).shopping().lines().stream()
                .map(ShoppingLine::food).filter(Objects::nonNull).distinct().toList();
    }

    /** @param setting {@code null} where an answer makes no sense yet */
    void show(DayWish wish, @Nullable DaySetting setting) {
        parts.removeAll();
        if (setting == null) {
            cost.showAmiss();
            return;
        }
        var plan = desk.plan(course, lesson, setting);
        show(plan, new PaperPart(plan, wish, words), CourseLinks.cook(lesson, wish));
    }

    /**
     * Shows a stored day.
     *
     * @param setting {@code null} where an answer makes no sense yet
     */
    void show(LessonDay day, @Nullable DaySetting setting) {
        parts.removeAll();
        if (setting == null) {
            cost.showAmiss();
            return;
        }
        var plan = desk.plan(course, day, setting);
        show(plan, new PaperPart(plan, day, words), CourseLinks.cook(day));
    }

    private void show(DayPlan plan, PaperPart papers, String kitchen) {
        cost.show(plan, desk.swaps(plan));
        parts.add(papers, new CookPart(plan, kitchen), new HoursPart(plan, words), new ShoppingPart(plan, words),
                new DayAllergens(plan, foods, words));
    }
}
