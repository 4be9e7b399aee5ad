package lv.burtnica.course.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.people.Role;

/** A lesson day that is kept: its plan, which saves itself, its papers, and what becomes of it. */
@Route(CourseLinks.KEPT_DAY)
@RolesAllowed({Role.WORKER_NAME, Role.COORDINATOR_NAME})
@StyleSheet("context://recipe.css")
@StyleSheet("context://review.css")
@StyleSheet("context://course.css")
class KeptDayView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final DayServices services;
    private String title = "";

    KeptDayView(DayServices services) {
        this.services = services;
        addClassName("course");
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
        return title;
    }

    private void open(LessonDay day) {
        removeAll();
        var page = new KeptDayPage(day, services, this::open);
        title = page.title();
        add(page);
        UI.getCurrentOrThrow().getPage().setTitle(title);
    }
}
