package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;

/**
 * Brings the text of a field along when the field is left.
 *
 * <p>Gap: several lines that are put in at once (pasted, dictated) reach Flow as several equal input events. If the field is left before
 * the pause of {@code ValueChangeMode.LAZY} is over, only the last of them is sent, and it carries no value: the text never arrives. It
 * goes when Flow sends the value in that case too.
 */
final class TextOnLeaving {

    private static final String TEXT = "element.value";

    private TextOnLeaving() {}

    /** @param left called after the text has arrived */
    static void apply(TextFieldBase<?, String> field, Runnable left) {
        field.getElement()
                .addEventListener("blur", blur -> {
                    var text = blur.getEventData().path(TEXT).asString(field.getValue());
                    if (!text.equals(field.getValue())) {
                        field.setValue(text);
                    }
                    left.run();
                })
                .addEventData(TEXT);
    }
}
