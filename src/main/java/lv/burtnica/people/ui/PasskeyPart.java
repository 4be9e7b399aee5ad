package lv.burtnica.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import lv.burtnica.kit.Notices;
import lv.burtnica.kit.ReaderTime;
import lv.burtnica.people.Passkey;
import lv.burtnica.people.PasskeyDesk;
import lv.burtnica.people.PasskeyDesk.Wish;
import lv.burtnica.people.PasskeyRefusedException;
import lv.burtnica.people.ui.CurrentPassphrase.Words;

/**
 * Devices by which one comes in without typing. The form for one more shows only where the browser can do it; the script is
 * {@code frontend/passkeys.js}.
 */
@JavaScript("context://passkeys.js")
class PasskeyPart extends Composite<Section> {

    private final PasskeyDesk desk;
    private final Div list = new Div();
    private final Div form = new Div();
    private final TextField label = new TextField(getTranslation("people.devices.label"));
    private final CurrentPassphrase words;

    PasskeyPart(WaysIn ways) {
        this.desk = ways.devices();
        this.words = new CurrentPassphrase(Words.USUAL, ways.clock()).helped(getTranslation("people.devices.words-help"));
        label.setHelperText(getTranslation("people.devices.label-help"));
        label.setMaxLength(Passkey.LONGEST_LABEL);
        label.setManualValidation(true);
        form.add(label, words, new Button(getTranslation("people.devices.add"), click -> ask()));
        form.addClassName("form");
        form.getElement().setAttribute("hidden", true);
        form.getElement().executeJs("window.burtnicaPasskeys?.show(this, $0)", desk.origin());
        getContent().addClassName("devices");
        getContent().add(new H2(getTranslation("people.devices.title")), new Paragraph(getTranslation("people.devices.lead")), list, form);
        refresh();
    }

    private void ask() {
        label.setInvalid(false);
        words.calm();
        if (label.getValue().isBlank()) {
            label.setErrorMessage(getTranslation("people.devices.label-missing"));
            label.setInvalid(true);
            label.focus();
        } else if (words.isTyped()) {
            words.prove(this::begin);
        }
    }

    private void begin(String typed) {
        try {
            var wish = desk.begin(typed, Requests.address());
            words.clear();
            form.getElement()
                    .callJsFunction("makeKey", wish.json())
                    .then(String.class, answer -> add(wish, answer), fault -> failed());
        } catch (PasskeyRefusedException e) {
            Notices.error(getTranslation("people.devices.too-many", "most", PasskeyDesk.MOST));
        }
    }

    void add(Wish wish, String answer) {
        try {
            desk.add(wish, label.getValue(), answer);
            label.clear();
            refresh();
            Notices.success(getTranslation("people.devices.added"));
        } catch (PasskeyRefusedException e) {
            failed();
        }
    }

    private void failed() {
        Notices.error(getTranslation("people.devices.failed"));
    }

    private void refresh() {
        list.removeAll();
        var own = desk.own();
        if (own.isEmpty()) {
            list.add(new Paragraph(getTranslation("people.devices.none")));
            return;
        }
        var rows = new UnorderedList();
        rows.addClassName("rows");
        own.forEach(key -> rows.add(row(key)));
        list.add(rows);
    }

    private ListItem row(Passkey key) {
        var time = ReaderTime.ofPage();
        var words = new Span(getTranslation(
                "people.devices.row", "label", key.label(), "made", time.date(key.createdAt()), "used", time.date(key.lastUsedAt())));
        var remove = new Button(getTranslation("people.devices.remove"), click -> {
            desk.remove(key.credential(), Requests.session());
            refresh();
            Notices.success(getTranslation("people.devices.removed"));
        });
        remove.setAriaLabel(getTranslation("people.devices.remove") + ": " + key.label());
        return new ListItem(words, remove);
    }
}
