package lv.burtnica.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.util.List;
import lv.burtnica.kit.ConfirmQuestion;
import lv.burtnica.kit.PasswordFieldTexts;
import lv.burtnica.people.LastCoordinatorException;
import lv.burtnica.people.OwnAccount.WrongPassphraseException;
import lv.burtnica.people.OwnData;
import lv.burtnica.people.TooManyTriesException;

/** Asks to be forgotten: what becomes of the recipes, once more the passphrase, and once more whether it is meant. */
class ForgetPart extends Composite<Section> {

    private final OwnData data;
    private final Clock clock;
    private final RadioButtonGroup<Boolean> stay = new RadioButtonGroup<>(getTranslation("people.forget.choice"));
    private final PasswordField words = new PasswordField(getTranslation("people.forget.words"));

    ForgetPart(OwnData data, Clock clock) {
        this.data = data;
        this.clock = clock;
        stay.addClassName("choices");
        stay.setItems(true, false);
        stay.setItemLabelGenerator(stays -> getTranslation(stays ? "people.forget.stay" : "people.forget.go"));
        stay.setValue(true);
        words.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        words.setManualValidation(true);
        words.setHelperText(getTranslation("people.forget.words-help"));
        PasswordFieldTexts.apply(words);
        var deed = new Button(getTranslation("people.forget.deed"), click -> ask());
        deed.addThemeVariants(ButtonVariant.ERROR);
        getContent().addClassName("form");
        getContent().add(
                new H2(getTranslation("people.forget.title")),
                new Paragraph(getTranslation("people.forget.lead")),
                meaning(),
                stay,
                words,
                deed);
    }

    private UnorderedList meaning() {
        var list = new UnorderedList();
        list.addClassName("held");
        List.of(
                        "people.forget.at-once",
                        "people.forget.others",
                        "people.forget.pictures",
                        "people.forget.in-text",
                        "people.forget.editions",
                        "people.forget.copies")
                .forEach(key -> list.add(new ListItem(getTranslation(key))));
        return list;
    }

    private void ask() {
        words.setInvalid(false);
        if (words.isEmpty()) {
            refuse(getTranslation("people.forget.words-missing"));
            return;
        }
        var meaning = stay.getValue() ? "people.forget.meaning-stay" : "people.forget.meaning-go";
        new ConfirmQuestion(
                        getTranslation("people.forget.question"),
                        getTranslation(meaning),
                        getTranslation("people.forget.deed"),
                        this::forget)
                .open();
    }

    private void forget() {
        try {
            data.forget(words.getValue(), stay.getValue(), Requests.address());
            leave();
        } catch (WrongPassphraseException e) {
            refuse(getTranslation("people.forget.words-wrong"));
        } catch (TooManyTriesException e) {
            refuse(TriesText.of(this, e.until(), clock));
        } catch (LastCoordinatorException e) {
            refuse(getTranslation("people.forget.last-coordinator"));
        }
    }

    /** The session goes too; a page that everybody may open says that it is done. */
    private static void leave() {
        UI.getCurrentOrThrow().getPage().setLocation("/" + SignInView.ADDRESS + "?" + SignInView.FORGOTTEN);
        VaadinSession.getCurrent().getSession().invalidate();
    }

    private void refuse(String sentence) {
        words.setErrorMessage(sentence);
        words.setInvalid(true);
        words.focus();
    }
}
