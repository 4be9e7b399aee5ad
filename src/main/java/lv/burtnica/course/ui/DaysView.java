package lv.burtnica.course.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.day.DayState;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.course.day.LessonDays;
import lv.burtnica.funder.ui.FunderLinks;
import lv.burtnica.kit.EmptyState;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.Role;
import lv.burtnica.people.SignedIn;

/** The lesson days that somebody looks after: those to come, those of which nobody said yet how they went, those that were held. */
@Route(CourseLinks.DAYS)
@Menu(title = "course.ui.days", order = 42)
@RolesAllowed({Role.WORKER_NAME, Role.COORDINATOR_NAME})
@StyleSheet("context://recipe.css")
@StyleSheet("context://course.css")
class DaysView extends Div implements HasDynamicTitle {

    /** More are shown when somebody asks for them. */
    private static final int AT_FIRST = 12;

    private final CourseShelf shelf;

    DaysView(CourseShelf shelf, LessonDays days, SignedIn signedIn, Clock clock) {
        this.shelf = shelf;
        addClassName("course");
        add(new PageHeading(getPageTitle()).withLead(getTranslation("course.ui.days-lead")));
        var all = days.of(signedIn.get());
        if (all.isEmpty()) {
            add(new EmptyState("pot", getTranslation("course.ui.no-days"), getTranslation("course.ui.no-days-help"),
                    CourseLinks.mainAction(CourseLinks.COURSE, getTranslation("course.ui.to-course"))));
            return;
        }
        var today = LocalDate.now(clock);
        var planned = all.stream().filter(day -> day.state() == DayState.PLANNED).toList();
        var report = new Anchor(ReportView.ADDRESS, getTranslation("course.report.menu"));
        report.addClassName("action");
        var funders = new Anchor(FunderLinks.FUNDERS, getTranslation("course.ui.funders"));
        funders.addClassName("action");
        var ways = new Div(CourseLinks.mainAction(CourseLinks.COURSE, getTranslation("course.ui.plan-another")), report, funders);
        ways.addClassName("row");
        add(ways);
        add(part("course.ui.days-coming", planned.stream().filter(day -> !day.date().isBefore(today)).toList()));
        add(part("course.ui.days-past", planned.stream().filter(day -> day.date().isBefore(today)).toList()));
        add(part("course.ui.days-held", newestFirst(all, DayState.HELD)));
        add(part("course.ui.days-off", newestFirst(all, DayState.CALLED_OFF)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("course.ui.days");
    }

    private static List<LessonDay> newestFirst(List<LessonDay> days, DayState state) {
        return days.stream().filter(day -> day.state() == state).toList().reversed();
    }

    private Section part(String title, List<LessonDay> days) {
        var cards = new UnorderedList();
        cards.addClassName("cards");
        var section = new Section(new H2(getTranslation(title)), cards);
        section.setVisible(!days.isEmpty());
        show(days.stream().limit(AT_FIRST).toList(), cards);
        if (days.size() > AT_FIRST) {
            section.add(new Button(getTranslation("course.ui.show-all", "n", days.size()), click -> {
                click.getSource().setVisible(false);
                show(days.subList(AT_FIRST, days.size()), cards);
            }));
        }
        return section;
    }

    private void show(List<LessonDay> days, UnorderedList cards) {
        days.forEach(day -> cards.add(new ListItem(new DayCard(day, shelf.course(day.language()).lesson(day.lesson())))));
    }
}
