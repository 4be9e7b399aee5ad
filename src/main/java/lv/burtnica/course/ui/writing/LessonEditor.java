package lv.burtnica.course.ui.writing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import lv.burtnica.course.Course;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.ui.CourseLinks;
import lv.burtnica.course.writing.LessonCheck;
import lv.burtnica.kit.TypedBefore;
import lv.burtnica.kit.TypedTexts;
import lv.burtnica.kit.WhenLost;

/** The form of a lesson with the reason for the change and the button that keeps it. */
class LessonEditor extends Div {

    private static final int PAUSE_IN_MILLISECONDS = 600;

    private final LessonForm form;
    private final WhyFields why;

    private final DraftOfLesson draft;
    private final TypedBefore before;
    private final Paragraph said = new Paragraph();

    /**
     * @param draft keeps what is typed
     * @param save called with what was typed once nothing has to be put right
     */
    LessonEditor(
            Course course, Lesson lesson, Map<String, String> recipes, WhyFields why, DraftOfLesson draft, Consumer<TypedLesson> save) {
        this.why = why;
        this.draft = draft;
        form = new LessonForm(course, lesson, recipes);
        addClassName("lesson-editor");
        var keep = new Button(getTranslation("course.writing.save"), click -> keep(save));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setDisableOnClick(true);
        keep.addClickListener(click -> keep.setEnabled(true));
        var away = new Button(getTranslation("course.writing.leave"), click -> {
            draft.discard();
            UI.getCurrentOrThrow().navigate(draft.isNew() ? CourseLinks.COURSE : CourseLinks.lesson(lesson));
        });
        var row = new Div(keep, away);
        row.addClassName("row");
        said.addClassName("why");
        said.getElement().setAttribute("role", "status");
        for (var event : List.of("change", "click")) {
            form.getElement().addEventListener(event, done -> keepDraft()).debounce(PAUSE_IN_MILLISECONDS);
            why.getElement().addEventListener(event, done -> keepDraft()).debounce(PAUSE_IN_MILLISECONDS);
        }
        before = new TypedBefore(this, draft.place(), this::typed, this::keepDraft);
        form.whenRearranged(this::rearranged);
        add(before, form, why, new WhenLost(), said, row,
                new Anchor(WritingLinks.CHANGE_COURSE, getTranslation("course.writing.sheets-there")));
        before.begin();
    }

    private TypedTexts typed() {
        var typed = form.typed();
        why.name(typed);
        return typed;
    }

    /** The fields have other names now; what was typed under the old ones has arrived. */
    private void rearranged() {
        before.forget();
        keepDraft();
    }

    /** What is in the fields is kept, so that a closed tab loses nothing. */
    void keepDraft() {
        var key = draft.keep(new TypedLesson(form.lesson(), why.reason(), why.takenIn()));
        if (!key.isEmpty()) {
            said.setText(getTranslation(key));
        }
        if (!key.equals(DraftOfLesson.TOO_LONG)) {
            before.stored();
        }
    }

    private void keep(Consumer<TypedLesson> save) {
        var typed = form.lesson();
        var faults = LessonCheck.of(typed);
        form.show(faults);
        var justified = why.isSound();
        if (!faults.isEmpty()) {
            return;
        }
        if (justified) {
            save.accept(new TypedLesson(typed, why.reason(), why.takenIn()));
        } else {
            why.focus();
        }
    }
}
