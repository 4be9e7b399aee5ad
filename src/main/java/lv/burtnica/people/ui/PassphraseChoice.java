package lv.burtnica.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import lv.burtnica.kit.PasswordFieldTexts;
import lv.burtnica.people.Passphrase;
import lv.burtnica.people.PassphraseWords;

/** A new passphrase: words that are offered, as often as wanted, or own ones. */
class PassphraseChoice extends Composite<Div> {

    private final RadioButtonGroup<Boolean> offered = new RadioButtonGroup<>(getTranslation("people.words.choice"));
    private final Paragraph words = new Paragraph();
    private final PasswordField own = new PasswordField(getTranslation("people.words.own-label"));

    private final Supplier<List<String>> names;

    /** @param names what the person is called, which would be guessed first */
    PassphraseChoice(Supplier<List<String>> names) {
        this.names = names;
        getContent().addClassName("passphrase-choice");
        words.addClassName("offered-words");
        words.getElement().setAttribute("aria-live", "polite");
        var others = new Button(getTranslation("people.words.others"), click -> offer());
        var offer = new Div(words, others);
        offer.addClassName("offer");
        prepareOwn();
        offered.addClassName("choices");
        offered.setItems(true, false);
        offered.setItemLabelGenerator(yes -> getTranslation(yes ? "people.words.offered" : "people.words.own"));
        offered.addValueChangeListener(change -> {
            var yes = !Boolean.FALSE.equals(change.getValue());
            offer.setVisible(yes);
            own.setVisible(!yes);
        });
        offered.setValue(true);
        offer();
        getContent().add(offered, offer, own);
    }

    /** The passphrase that was chosen. Where an own one does not do, nothing, and the field says why. */
    Optional<String> chosen() {
        if (!Boolean.FALSE.equals(offered.getValue())) {
            return Optional.of(words.getText());
        }
        var fault = fault(own.getValue());
        own.setErrorMessage(fault);
        own.setInvalid(!fault.isEmpty());
        if (!fault.isEmpty()) {
            own.focus();
            return Optional.empty();
        }
        return Optional.of(own.getValue());
    }

    /** Begins anew, with other words. */
    void clear() {
        own.clear();
        own.setInvalid(false);
        offered.setValue(true);
        offer();
    }

    private void prepareOwn() {
        own.setHelperText(getTranslation("people.words.own-help", "least", Passphrase.SHORTEST));
        own.setAutocomplete(Autocomplete.NEW_PASSWORD);
        own.setManualValidation(true);
        PasswordFieldTexts.apply(own);
    }

    private void offer() {
        words.setText(PassphraseWords.offer(getLocale()));
    }

    private String fault(String typed) {
        if (!Passphrase.fits(typed)) {
            return getTranslation("people.password.long", "most", Passphrase.LONGEST);
        }
        if (!Passphrase.isLongEnough(typed)) {
            return getTranslation("people.password.short", "least", Passphrase.SHORTEST);
        }
        return Passphrase.isEasyToGuess(typed, names.get()) ? getTranslation("people.password.easy") : "";
    }
}
