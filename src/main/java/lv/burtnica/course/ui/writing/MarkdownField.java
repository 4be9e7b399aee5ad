package lv.burtnica.course.ui.writing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import lv.burtnica.course.CourseMarkdown;

/** A text with headings, lists and tables, and beside it how it will look. */
class MarkdownField extends Div {

    private static final int PAUSE_IN_MILLISECONDS = 600;

    private final TextArea text;
    private final Div preview = new Div();

    MarkdownField(String label) {
        text = new TextArea(label);
        text.setHelperText(getTranslation("course.writing.markdown-help"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_IN_MILLISECONDS);
        text.setManualValidation(true);
        text.addClassName("wide");
        text.addValueChangeListener(change -> show());
        preview.addClassName("prose");
        addClassName("markdown-field");
        add(text, new NativeDetails(getTranslation("course.writing.preview"), preview));
    }

    String getValue() {
        return text.getValue();
    }

    void setValue(String value) {
        text.setValue(value);
        show();
    }

    void say(String sentence) {
        text.setErrorMessage(sentence);
        text.setInvalid(!sentence.isEmpty());
    }

    TextArea field() {
        return text;
    }

    /** Tags that somebody typed are shown as text. */
    private void show() {
        preview.getElement().setProperty("innerHTML", CourseMarkdown.html(text.getValue()));
    }
}
