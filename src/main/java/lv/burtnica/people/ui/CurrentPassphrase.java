package lv.burtnica.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.Clock;
import java.util.function.Consumer;
import lv.burtnica.kit.PasswordFieldTexts;
import lv.burtnica.people.OwnAccount.WrongPassphraseException;
import lv.burtnica.people.TooManyTriesException;

/** Asks for the passphrase that somebody signs in with now, and says beside the field why it will not do. */
class CurrentPassphrase extends Composite<PasswordField> {

    private final Words words;
    private final Clock clock;

    /**
     * The keys of what the field says.
     *
     * @param label its name
     * @param missing where nothing is typed
     * @param wrong where it is another one
     */
    record Words(String label, String missing, String wrong) {

        static final Words USUAL = new Words("people.self.old-words", "people.self.old-missing", "people.self.old-wrong");
    }

    CurrentPassphrase(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
        getContent().setLabel(getTranslation(words.label()));
        getContent().setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        getContent().setManualValidation(true);
        PasswordFieldTexts.apply(getContent());
    }

    /** The same with a sentence that says what it is for. */
    CurrentPassphrase helped(String sentence) {
        getContent().setHelperText(sentence);
        return this;
    }

    /** Whether something is typed; where nothing is, the field says so. */
    boolean isTyped() {
        calm();
        if (getContent().isEmpty()) {
            refuse(getTranslation(words.missing()));
        }
        return !getContent().isEmpty();
    }

    /**
     * Does what has to be proved to be wished, with the typed passphrase.
     *
     * @return whether it was done; where it was not, the field says why
     */
    boolean prove(Consumer<String> deed) {
        try {
            deed.accept(getContent().getValue());
            return true;
        } catch (WrongPassphraseException e) {
            refuse(getTranslation(words.wrong()));
        } catch (TooManyTriesException e) {
            refuse(TriesText.of(this, e.until(), clock));
        }
        return false;
    }

    void refuse(String sentence) {
        getContent().setErrorMessage(sentence);
        getContent().setInvalid(true);
        getContent().focus();
    }

    /** Takes back what it said last. */
    void calm() {
        getContent().setInvalid(false);
    }

    void clear() {
        getContent().clear();
    }
}
