package lv.burtnica.course.ui.writing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lv.burtnica.course.AgendaPart;
import lv.burtnica.course.AgendaPart.Kind;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.ui.CourseLinks;
import lv.burtnica.course.writing.CoursePages;
import lv.burtnica.course.writing.LessonDesk;
import lv.burtnica.course.writing.LessonDrafts;
import lv.burtnica.kit.Notices;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.Role;
import lv.burtnica.people.SignedIn;
import lv.burtnica.recipe.RecipeBook;

/** A lesson that the group has thought of. It begins with the usual parts, and comes last in the course. */
@Route(WritingLinks.NEW_LESSON)
@RolesAllowed({Role.WORKER_NAME, Role.COORDINATOR_NAME})
@StyleSheet("context://recipe.css")
@StyleSheet("context://review.css")
@StyleSheet("context://course.css")
@StyleSheet("context://course-form.css")
class NewLessonView extends Div implements HasDynamicTitle {

    private static final int USUAL_MINUTES = 150;
    private static final int NOT_YET = 1;

    private final CourseShelf shelf;
    private final LessonDesk desk;
    private final RecipeBook book;
    private final DraftOfLesson.Kit drafts;
    private final SignedIn signedIn;

    NewLessonView(CourseShelf shelf, LessonDesk desk, RecipeBook book, DraftOfLesson.Kit drafts, SignedIn signedIn) {
        this.shelf = shelf;
        this.desk = desk;
        this.book = book;
        this.drafts = drafts;
        this.signedIn = signedIn;
        addClassNames("course", "course-form");
        var empty = new TypedLesson(empty(shelf.course(getLocale()).language()), getTranslation("course.writing.why-new"), Set.of());
        drafts.find(LessonDrafts.NEW, empty.lesson().language()).ifPresentOrElse(
                draft -> {
                    show(new TypedLesson(draft.lesson(), draft.why(), Set.of()));
                    addComponentAtIndex(1, new DraftNote(draft, () -> {
                        drafts.discard(LessonDrafts.NEW, empty.lesson().language());
                        show(empty);
                    }));
                },
                () -> show(empty));
    }

    private void show(TypedLesson start) {
        var lesson = start.lesson();
        var draft = new DraftOfLesson(drafts, LessonDrafts.NEW, 0, start);
        removeAll();
        add(new PageHeading(getPageTitle()).withBack(CourseLinks.COURSE, getTranslation("course.ui.to-course")),
                new LessonEditor(shelf.course(lesson.language()), lesson, WritingLinks.recipes(book, lesson.language()),
                        new WhyFields(start.why(), List.of(), Set.of()), draft, typed -> save(typed, draft)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("course.writing.new-lesson");
    }

    private Lesson empty(Locale language) {
        var agenda = List.of(
                part(Kind.WELCOME, 15), part(Kind.TALK, 25), part(Kind.SHOW, 15), part(Kind.COOK, 50), part(Kind.EAT, 20),
                part(Kind.LOOK_BACK, 15), part(Kind.HOME, 10));
        return new Lesson(NOT_YET, language, "", USUAL_MINUTES, "", List.of(), agenda, List.of(), List.of(), List.of(), List.of(),
                List.of(), "", List.of(), "");
    }

    private AgendaPart part(Kind kind, int minutes) {
        return new AgendaPart(kind, minutes, getTranslation("course.writing.kind-" + kind.code()), "");
    }

    private void save(TypedLesson typed, DraftOfLesson draft) {
        try {
            var number = desk.add(typed.lesson(), typed.why(), signedIn.get());
            draft.discard();
            Notices.success(getTranslation("course.writing.added"));
            UI.getCurrentOrThrow().navigate(CourseLinks.COURSE + "/" + number);
        } catch (CoursePages.ChangedMeanwhileException e) {
            Notices.error(getTranslation("course.writing.again"));
        }
    }
}
