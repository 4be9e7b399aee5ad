package lv.burtnica.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import lv.burtnica.course.CookedRecipe;
import lv.burtnica.course.Course;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.day.DayDesk;
import lv.burtnica.kit.Chips;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.Deed;
import lv.burtnica.people.Permissions;
import lv.burtnica.people.SignedIn;

/** One lesson: everything that somebody needs who has never led one. */
@Route(CourseLinks.LESSON)
@AnonymousAllowed
@StyleSheet("context://recipe.css")
@StyleSheet("context://course.css")
class LessonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CourseShelf shelf;
    private final DayDesk desk;
    private final SuggestionsPart.Offer offer;
    private final SignedIn signedIn;
    private final Permissions permissions;
    private String title = "";

    LessonView(
            CourseShelf shelf, DayDesk desk, SuggestionsPart.Offer offer, SignedIn signedIn, Permissions permissions) {
        this.shelf = shelf;
        this.desk = desk;
        this.offer = offer;
        this.signedIn = signedIn;
        this.permissions = permissions;
        addClassName("course");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var course = shelf.course(getLocale());
        CourseLinks.lesson(event, course)
                .ifPresentOrElse(lesson -> show(course, lesson), () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Course course, Lesson lesson) {
        removeAll();
        title = lesson.title();
        var number = getTranslation("course.ui.lesson", "n", course.place(lesson));
        add(new PageHeading(title).withLead(lesson.message()).withBack(CourseLinks.COURSE, getTranslation("course.ui.to-course")),
                new Chips().chip(number).chip(getTranslation("course.print.minutes", "n", lesson.minutes())),
                mainAction(lesson),
                new Bullets(getTranslation("course.ui.outcomes"), lesson.outcomes()),
                new Agenda(lesson),
                recipes(lesson),
                new Bullets(getTranslation("course.ui.equipment"), lesson.equipment()),
                new Bullets(getTranslation("course.ui.safety"), lesson.safety()),
                activities(lesson),
                new Bullets(getTranslation("course.ui.questions"), lesson.questions()),
                homeTask(lesson),
                worksheets(course, lesson),
                notes(lesson),
                new SuggestionsPart(course, lesson, offer));
    }

    private Component mainAction(Lesson lesson) {
        var versions = new Anchor(CourseLinks.versions(lesson), getTranslation("course.ui.versions"));
        var row = new Div(CourseLinks.mainAction(CourseLinks.day(lesson), getTranslation("course.ui.plan-day")));
        if (permissions.may(signedIn.person().orElse(null), Deed.KEEP_COURSE)) {
            var change = new Anchor(CourseLinks.change(lesson), getTranslation("course.ui.change-lesson"));
            change.addClassName("action");
            row.add(change);
        }
        row.add(versions);
        row.addClassNames("row", "to-day");
        return row;
    }

    private Bullets recipes(Lesson lesson) {
        var list = new Bullets(getTranslation("course.ui.recipes"));
        lesson.recipes().forEach(cooked -> list.line(dish(cooked, lesson), who(cooked)));
        return list;
    }

    private Component dish(CookedRecipe cooked, Lesson lesson) {
        return desk.recipe(cooked.recipe(), lesson.language())
                .map(recipe -> (Component) CourseLinks.recipe(recipe))
                .orElseGet(() -> new Span(getTranslation("course.print.recipe-missing", "recipe", cooked.recipe())));
    }

    private static Span who(CookedRecipe cooked) {
        var who = new Span(cooked.who());
        who.addClassName("who-cooks");
        who.setVisible(!cooked.who().isBlank());
        return who;
    }

    private Component activities(Lesson lesson) {
        var section = new Section(new H2(getTranslation("course.ui.activities")));
        lesson.activities().forEach(activity -> section.add(new H3(activity.title()), new Prose(activity.text())));
        section.addClassName("activities");
        section.setVisible(!lesson.activities().isEmpty());
        return section;
    }

    private Component homeTask(Lesson lesson) {
        var task = new Section(new H2(getTranslation("course.print.home-task")), new Paragraph(lesson.homeTask()));
        task.setVisible(!lesson.homeTask().isBlank());
        return task;
    }

    private Component worksheets(Course course, Lesson lesson) {
        var list = new Bullets(getTranslation("course.ui.worksheets"));
        course.worksheets(lesson).forEach(sheet -> {
            var shown = new NativeDetails(sheet.title(), new Prose(sheet.text()));
            shown.addClassName("worksheet");
            list.line(shown, CourseLinks.worksheet(lesson, sheet, getTranslation("course.ui.as-pdf", "title", sheet.title())));
        });
        list.addClassName("papers");
        return list;
    }

    private Component notes(Lesson lesson) {
        var notes = new NativeDetails(getTranslation("course.leader-notes"), new Prose(lesson.notes()));
        notes.addClassName("leader-notes");
        notes.setVisible(!lesson.notes().isBlank());
        return notes;
    }
}
