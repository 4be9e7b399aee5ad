package lv.burtnica.course.ui.writing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import lv.burtnica.course.Course;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.writing.CoursePages;
import lv.burtnica.course.writing.LessonCheck;

/** The form of a lesson with the reason for the change and the button that keeps it. */
class LessonEditor extends Div {

    private final LessonForm form;
    private final TextField why = new TextField(getTranslation("course.writing.why"));

    /** @param save called with the lesson and the reason once nothing has to be put right */
    LessonEditor(Course course, Lesson lesson, Map<String, String> recipes, String reason, Saving save, String back) {
        form = new LessonForm(course, lesson, recipes);
        addClassName("lesson-editor");
        why.setHelperText(getTranslation("course.writing.why-help"));
        why.setMaxLength(CoursePages.LONGEST_REASON);
        why.setValue(reason.length() > CoursePages.LONGEST_REASON ? reason.substring(0, CoursePages.LONGEST_REASON) : reason);
        why.addClassName("wide");
        why.setManualValidation(true);
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

    /** Keeps what was typed. */
    interface Saving {

        void save(Lesson typed, String why);
    }

    private void keep(Saving save) {
        var typed = form.lesson();
        var faults = LessonCheck.of(typed);
        form.show(faults);
        why.setInvalid(why.getValue().isBlank());
        why.setErrorMessage(why.getValue().isBlank() ? getTranslation("course.writing.fault-why") : "");
        if (!faults.isEmpty()) {
            return;
        }
        if (why.isInvalid()) {
            why.focus();
        } else {
            save.save(typed, why.getValue());
        }
    }
}
