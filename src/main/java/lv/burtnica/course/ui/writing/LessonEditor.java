package lv.burtnica.course.ui.writing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.function.Consumer;
import lv.burtnica.course.Course;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.writing.LessonCheck;

/** The form of a lesson with the reason for the change and the button that keeps it. */
class LessonEditor extends Div {

    private final LessonForm form;
    private final WhyFields why;

    /** @param save called with what was typed once nothing has to be put right */
    LessonEditor(Course course, Lesson lesson, Map<String, String> recipes, WhyFields why, Consumer<TypedLesson> save, String back) {
        this.why = why;
        form = new LessonForm(course, lesson, recipes);
        addClassName("lesson-editor");
        var keep = new Button(getTranslation("course.writing.save"), click -> keep(save));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setDisableOnClick(true);
        keep.addClickListener(click -> keep.setEnabled(true));
        var away = new Anchor(back, getTranslation("course.writing.leave"));
        away.addClassName("action");
        var row = new Div(keep, away);
        row.addClassName("row");
        add(form, why, row, new Anchor(WritingLinks.CHANGE_COURSE, getTranslation("course.writing.sheets-there")));
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
