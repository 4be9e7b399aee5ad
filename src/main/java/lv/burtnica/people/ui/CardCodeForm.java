package lv.burtnica.people.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Where the code of a card is typed. */
class CardCodeForm extends Div {

    private static final int LONGEST = 36;

    private final TextField code = new TextField(getTranslation("people.join.code"));

    CardCodeForm(Consumer<String> next) {
        addClassName("form");
        code.setHelperText(getTranslation("people.join.code-help"));
        code.setAutocapitalize(Autocapitalize.CHARACTERS);
        code.setMaxLength(LONGEST);
        code.setManualValidation(true);
        code.addClassName("card-code");
        var on = new Button(getTranslation("people.join.on"), click -> next.accept(code.getValue()));
        on.addThemeVariants(ButtonVariant.PRIMARY);
        on.addClickShortcut(Key.ENTER).listenOn(this);
        add(code, on);
    }

    /** Puts a code into the field that did not work, with what to do about it. */
    void refuse(String typed, String sentence) {
        code.setValue(typed.length() > LONGEST ? "" : typed);
        code.setErrorMessage(sentence);
        code.setInvalid(true);
        code.focus();
    }
}
