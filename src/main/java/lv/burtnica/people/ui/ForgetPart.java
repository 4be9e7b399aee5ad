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
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.util.List;
import lv.burtnica.kit.ConfirmQuestion;
import lv.burtnica.people.LastCoordinatorException;
import lv.burtnica.people.OwnData;
import lv.burtnica.people.ui.CurrentPassphrase.Words;

/** Asks to be forgotten: what becomes of the recipes, once more the passphrase, and once more whether it is meant. */
class ForgetPart extends Composite<Section> {

    private final OwnData data;
    private final RadioButtonGroup<Boolean> stay = new RadioButtonGroup<>(getTranslation("people.forget.choice"));
    private final CurrentPassphrase words;

    ForgetPart(OwnData data, Clock clock) {
        this.data = data;
        this.words = new CurrentPassphrase(
                new Words("people.forget.words", "people.forget.words-missing", "people.forget.words-wrong"), clock)
                .helped(getTranslation("people.forget.words-help"));
        stay.addClassName("choices");
        stay.setItems(true, false);
        stay.setItemLabelGenerator(stays -> getTranslation(stays ? "people.forget.stay" : "people.forget.go"));
        stay.setValue(true);
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
        if (!words.isTyped()) {
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
            if (words.prove(typed -> data.forget(typed, stay.getValue(), Requests.address()))) {
                leave();
            }
        } catch (LastCoordinatorException e) {
            words.refuse(getTranslation("people.forget.last-coordinator"));
        }
    }

    /** The session goes too; a page that everybody may open says that it is done. */
    private static void leave() {
        UI.getCurrentOrThrow().getPage().setLocation("/" + SignInView.ADDRESS + "?" + SignInView.FORGOTTEN);
        VaadinSession.getCurrent().getSession().invalidate();
    }
}
