package lv.burtnica.course.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.stream.Collectors;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.Suggestion;
import lv.burtnica.course.Suggestions;
import lv.burtnica.course.ui.CourseLinks;
import lv.burtnica.course.writing.CoursePages;
import lv.burtnica.course.writing.LessonDesk;
import lv.burtnica.course.writing.LessonDraft;
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
    private final Suggestions suggestions;
    private final RecipeBook book;
    private final DraftOfLesson.Kit drafts;
    private final SignedIn signedIn;
    private final Div clash = new Div();

    LessonFormView(
            CourseShelf shelf, LessonDesk desk, Suggestions suggestions, RecipeBook book, DraftOfLesson.Kit drafts, SignedIn signedIn) {
        this.shelf = shelf;
        this.desk = desk;
        this.suggestions = suggestions;
        this.book = book;
        this.drafts = drafts;
        this.signedIn = signedIn;
        addClassNames("course", "course-form");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var course = shelf.course(getLocale());
        var number = CourseLinks.lesson(event, course).map(Lesson::number).orElseThrow(NotFoundException::new);
        var asked = event.getLocation().getQueryParameters();
        var because = asked.getParameters(CourseLinks.SUGGESTION).stream().filter(id -> id.matches("[0-9]{1,18}")).map(Long::valueOf)
                .collect(Collectors.toSet());
        var newest = desk.newest(number, course.language()).orElseThrow(NotFoundException::new);
        drafts.find(number, course.language()).ifPresentOrElse(
                draft -> takeUp(draft, newest, because),
                () -> show(newest, asked.getSingleParameter(WritingLinks.WHY).orElse(""), because));
    }

    /** Goes on with what was typed before and never saved. */
    private void takeUp(LessonDraft draft, LessonDesk.Version newest, Set<Long> because) {
        show(draft.lesson(), draft.base(), why(newest.lesson(), draft.why(), because));
        addComponentAtIndex(1, new DraftNote(draft, () -> {
            drafts.discard(draft.lesson().number(), draft.lesson().language());
            show(newest, "", because);
        }));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("course.writing.change-lesson");
    }

    /** @param because the numbers of suggestions because of which the lesson is changed */
    private void show(LessonDesk.Version newest, String why, Set<Long> because) {
        show(newest.lesson(), newest.version().number(), why(newest.lesson(), why, because));
    }

    private void show(Lesson lesson, int base, WhyFields why) {
        removeAll();
        clash.removeAll();
        var course = shelf.course(lesson.language());
        var back = CourseLinks.lesson(lesson);
        var draft = new DraftOfLesson(drafts, lesson.number(), base, new TypedLesson(lesson, why.reason(), Set.of()));
        add(new PageHeading(getPageTitle()).withBack(back, getTranslation("course.ui.to-lesson"))
                        .withLead(getTranslation("course.ui.lesson-title", "n", course.place(lesson), "title", lesson.title())));
        why.chosenWords().forEach(said -> add(because(said)));
        add(new LessonEditor(course, lesson, WritingLinks.recipes(book, lesson.language()), why, draft,
                        typed -> save(typed, base, draft)),
                clash);
    }

    /** Why the page was opened, where that was because of what a group said. */
    private Component because(String said) {
        var note = new Div(new Paragraph(getTranslation("course.writing.because", "words", said)));
        note.addClassName("draft-note");
        return note;
    }

    private WhyFields why(Lesson lesson, String why, Set<Long> because) {
        var wanted = suggestions.of(CourseShelf.KEY, lesson.number()).stream()
                .filter(said -> said.kind() == Suggestion.Kind.CHANGE && said.state() != Suggestion.State.TAKEN_IN)
                .filter(said -> said.state() == Suggestion.State.OPEN || because.contains(said.id()))
                .toList();
        var words = wanted.stream().filter(said -> because.contains(said.id())).findFirst().map(Suggestion::words);
        var reason = why.isBlank() ? words.map(said -> getTranslation("course.writing.why-suggested", "words", said)).orElse("") : why;
        return new WhyFields(reason, wanted, because);
    }

    private void save(TypedLesson typed, int base, DraftOfLesson draft) {
        var lesson = typed.lesson();
        try {
            desk.save(lesson, base, typed.why(), typed.takenIn(), signedIn.get());
            draft.discard();
            Notices.success(getTranslation("course.writing.saved"));
            UI.getCurrentOrThrow().navigate(CourseLinks.lesson(lesson));
        } catch (CoursePages.ChangedMeanwhileException e) {
            desk.newest(lesson.number(), lesson.language()).ifPresent(theirs -> choose(typed, theirs, draft));
        }
    }

    private void choose(TypedLesson mine, LessonDesk.Version theirs, DraftOfLesson draft) {
        clash.removeAll();
        var both = new TwoEditors(mine.lesson(), theirs.lesson(), theirs.version().who(),
                () -> save(mine, theirs.version().number(), draft), () -> {
                    draft.discard();
                    show(theirs, "", Set.of());
                });
        clash.add(both);
        both.lead();
    }
}
