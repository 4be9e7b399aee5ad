package lv.burtnica.course.ui.writing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.ui.CourseLinks;
import lv.burtnica.course.writing.CoursePages;
import lv.burtnica.course.writing.LessonDesk;
import lv.burtnica.kit.Notices;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.Role;
import lv.burtnica.people.SignedIn;
import lv.burtnica.recipe.RecipeBook;

/** A lesson is changed. What was there before stays as an older version. */
@Route(WritingLinks.CHANGE_LESSON)
@RolesAllowed({Role.WORKER_NAME, Role.COORDINATOR_NAME})
@StyleSheet("context://recipe.css")
@StyleSheet("context://review.css")
@StyleSheet("context://course.css")
@StyleSheet("context://course-form.css")
class LessonFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CourseShelf shelf;
    private final LessonDesk desk;
    private final RecipeBook book;
    private final SignedIn signedIn;
    private final Div clash = new Div();

    LessonFormView(CourseShelf shelf, LessonDesk desk, RecipeBook book, SignedIn signedIn) {
        this.shelf = shelf;
        this.desk = desk;
        this.book = book;
        this.signedIn = signedIn;
        addClassNames("course", "course-form");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var course = shelf.course(getLocale());
        var number = CourseLinks.lesson(event, course).map(Lesson::number).orElseThrow(NotFoundException::new);
        var why = event.getLocation().getQueryParameters().getSingleParameter(WritingLinks.WHY).orElse("");
        show(desk.newest(number, course.language()).orElseThrow(NotFoundException::new), why);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("course.writing.change-lesson");
    }

    private void show(LessonDesk.Version newest, String why) {
        removeAll();
        clash.removeAll();
        var lesson = newest.lesson();
        var course = shelf.course(lesson.language());
        var back = CourseLinks.lesson(lesson);
        var base = newest.version().number();
        add(new PageHeading(getPageTitle()).withBack(back, getTranslation("course.ui.to-lesson"))
                        .withLead(getTranslation("course.ui.lesson-title", "n", course.place(lesson), "title", lesson.title())),
                new LessonEditor(course, lesson, WritingLinks.recipes(book, lesson.language()), why,
                        (typed, reason) -> save(typed, base, reason), back),
                clash);
    }

    private void save(Lesson typed, int base, String why) {
        try {
            desk.save(typed, base, why, signedIn.get());
            Notices.success(getTranslation("course.writing.saved"));
            UI.getCurrentOrThrow().navigate(CourseLinks.lesson(typed));
        } catch (CoursePages.ChangedMeanwhileException e) {
            desk.newest(typed.number(), typed.language()).ifPresent(theirs -> choose(typed, theirs, why));
        }
    }

    private void choose(Lesson mine, LessonDesk.Version theirs, String why) {
        clash.removeAll();
        clash.add(new TwoEditors(mine, theirs.lesson(), theirs.version().who(),
                () -> save(mine, theirs.version().number(), why), () -> show(theirs, "")));
        clash.getElement().callJsFunction("scrollIntoView");
    }
}
