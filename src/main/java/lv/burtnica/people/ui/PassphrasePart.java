package lv.burtnica.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.Clock;
import java.util.List;
import lv.burtnica.kit.Notices;
import lv.burtnica.kit.PasswordFieldTexts;
import lv.burtnica.people.OwnAccount;
import lv.burtnica.people.OwnAccount.WrongPassphraseException;
import lv.burtnica.people.Person;
import lv.burtnica.people.TooManyTriesException;

/** Other words to sign in with. */
class PassphrasePart extends Composite<Section> {

    private final OwnAccount account;
    private final Clock clock;
    private final PasswordField old = new PasswordField(getTranslation("people.self.old-words"));
    private final PassphraseChoice other;

    PassphrasePart(OwnAccount account, Person person, Clock clock) {
        this.account = account;
        this.other = new PassphraseChoice(() -> List.of(person.signInName(), person.shownName()));
        this.clock = clock;
        old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        old.setManualValidation(true);
        PasswordFieldTexts.apply(old);
        var explained = new Paragraph(getTranslation("people.self.words-explained"));
        getContent().addClassName("form");
        getContent().add(
                new H2(getTranslation("people.self.words")),
                explained,
                old,
                other,
                new Button(getTranslation("people.self.change-words"), click -> change()));
    }

    private void change() {
        old.setInvalid(false);
        if (old.isEmpty()) {
            refuse(getTranslation("people.self.old-missing"));
            return;
        }
        other.chosen().ifPresent(this::change);
    }

    private void change(String chosen) {
        try {
            account.change(old.getValue(), chosen, Requests.session(), Requests.address());
            old.clear();
            other.clear();
            Notices.success(getTranslation("people.self.words-changed", "words", chosen)).setDuration(0);
        } catch (WrongPassphraseException e) {
            refuse(getTranslation("people.self.old-wrong"));
        } catch (TooManyTriesException e) {
            refuse(TriesText.of(this, e.until(), clock));
        }
    }

    private void refuse(String sentence) {
        old.setErrorMessage(sentence);
        old.setInvalid(true);
        old.focus();
    }
}
