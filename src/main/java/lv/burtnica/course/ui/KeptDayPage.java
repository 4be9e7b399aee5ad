package lv.burtnica.course.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import lv.burtnica.course.CookedRecipe;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.day.DayChangedException;
import lv.burtnica.course.day.DayWish;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.course.plan.Swap;
import lv.burtnica.kit.Notices;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.NotAllowedException;
import org.jspecify.annotations.Nullable;

/** All about one day. Every change is kept at once; where somebody else was faster, both are shown. */
class KeptDayPage extends Div {

    private final DayServices services;
    private final Lesson lesson;
    private final Consumer<LessonDay> reopen;
    private final Div actions = new Div();
    private final Div meanwhile = new Div();
    private final Paragraph said = new Paragraph();
    private final DayForm form;
    private final DayResult result;
    private final DishesPart dishes;
    private final FunderChoice funder;
    private LessonDay day;
    /** What the form shows, which may make no sense yet. */
    private DayWish wish;

    /** @param reopen shows the page of the day anew */
    KeptDayPage(LessonDay day, DayServices services, Consumer<LessonDay> reopen) {
        this.services = services;
        this.reopen = reopen;
        this.day = day;
        this.wish = day.wish();
        this.lesson = services.lesson(day).orElseThrow();
        form = new DayForm(services.desk().parcels(), services.kept().groups(), this::change);
        form.choose(day.groupId());
        result = new DayResult(services.desk(), services.foods(), services.course(day), lesson, this::take);
        result.cost().getElement().setAttribute("lang", day.language().getLanguage());
        result.getElement().setAttribute("lang", day.language().getLanguage());
        form.offer(result.foods(day));
        dishes = new DishesPart(services, day.language(), this::cook);
        funder = new FunderChoice(services.funders(), chosen -> keep(() -> services.days().fund(this.day, chosen, services.who())));
        said.getElement().setAttribute("role", "status");
        said.addClassName("why");
        add(new PageHeading(lesson.title()).withLead(getTranslation("course.ui.lesson", "n", lesson.number()))
                        .withBack(CourseLinks.DAYS, getTranslation("course.ui.to-days")),
                actions, meanwhile, form, said, result.cost(), dishes, funder, result, new CopyPart(services, () -> this.day));
        show();
    }

    String title() {
        return getTranslation("course.ui.kept-day", "title", lesson.title());
    }

    private void show() {
        var reading = services.desk().read(wish);
        form.show(wish, reading.faults());
        actions.removeAll();
        actions.add(new DayActions(services, day, reopen), new NewerLesson(services, day, reopen));
        dishes.show(day);
        funder.show(day);
        result.show(day, reading.setting());
    }

    private void change(UnaryOperator<DayWish> change) {
        wish = change.apply(wish);
        if (services.desk().read(wish).setting() == null) {
            said.setText(getTranslation("course.ui.not-saved"));
            show();
            return;
        }
        keep(() -> services.days().change(day, wish, form.chosenGroup(), services.who()));
    }

    private void cook(List<CookedRecipe> wanted) {
        keep(() -> services.days().cook(day, wanted, lesson, services.who()));
    }

    private void take(Swap swap) {
        var wanted = new ArrayList<CookedRecipe>();
        day.dishes().forEach(dish -> wanted.add(dish.cooked().recipe().equals(swap.dish().cooked().recipe())
                ? new CookedRecipe(swap.instead().key(), dish.cooked().who())
                : dish.cooked()));
        cook(wanted);
    }

    /** Does something that gives the day as it is then. */
    private void keep(Supplier<LessonDay> deed) {
        try {
            day = deed.get();
            wish = day.wish();
            meanwhile.removeAll();
            said.setText(getTranslation("course.ui.saved"));
            show();
        } catch (DayChangedException e) {
            compare(e.now());
        } catch (NotAllowedException e) {
            Notices.error(getTranslation("course.ui.not-yours"));
            show();
        }
    }

    private void compare(@Nullable LessonDay now) {
        if (now == null) {
            Notices.error(getTranslation("course.ui.day-gone"));
            UI.getCurrentOrThrow().navigate(CourseLinks.DAYS);
            return;
        }
        said.setText(getTranslation("course.ui.not-saved-two"));
        meanwhile.removeAll();
        var both = new DayConflict(new DayConflict.Texts(day.wish(), wish, now), services, chosen -> {
            day = now;
            wish = chosen;
            form.choose(now.groupId());
            change(any -> chosen);
        });
        meanwhile.add(both);
        both.lead();
    }
}
