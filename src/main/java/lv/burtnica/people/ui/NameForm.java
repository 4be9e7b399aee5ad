package lv.burtnica.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import lv.burtnica.people.Group;

/** One name and a button. */
class NameForm extends Div {

    private final TextField name;
    private boolean emptied;

    /** @param keep called with a name that is not blank */
    NameForm(String labelKey, String value, String buttonKey, Consumer<String> keep) {
        addClassName("form");
        name = new TextField(getTranslation(labelKey));
        name.setMaxLength(Group.LONGEST_NAME);
        name.setManualValidation(true);
        name.setValue(value);
        add(name, new Button(getTranslation(buttonKey), click -> {
            var blank = name.getValue().isBlank();
            name.setErrorMessage(getTranslation("people.groups.name-missing"));
            name.setInvalid(blank);
            if (blank) {
                name.focus();
                return;
            }
            keep.accept(name.getValue());
            if (emptied) {
                name.clear();
            }
        }));
    }

    /** Empties the field once its name is kept, for the next one. */
    NameForm emptiedAfterwards() {
        emptied = true;
        return this;
    }
}
