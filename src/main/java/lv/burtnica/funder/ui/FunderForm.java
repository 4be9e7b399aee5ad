package lv.burtnica.funder.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Supplier;
import lv.burtnica.funder.Funder;
import lv.burtnica.funder.FunderDesk;
import lv.burtnica.funder.FunderFaultException;
import lv.burtnica.funder.KeptFunder;
import lv.burtnica.kit.ConfirmQuestion;
import lv.burtnica.kit.Notices;
import lv.burtnica.people.Person;
import org.jspecify.annotations.Nullable;

/** A funder's name, sentence and logos. */
class FunderForm extends Div {

    private final FunderDesk desk;
    private final Supplier<Person> who;
    private final @Nullable KeptFunder seen;
    private final TextField name = new TextField(getTranslation("funder.name"));
    private final FunderPart strip = new FunderPart(() -> {});

    /** @param seen {@code null} for a new one */
    FunderForm(FunderDesk desk, @Nullable KeptFunder seen, Supplier<Person> who) {
        this.desk = desk;
        this.seen = seen;
        this.who = who;
        addClassName("funder-form");
        name.setHelperText(getTranslation("funder.name-help"));
        name.setMaxLength(FunderDesk.LONGEST_NAME);
        name.setManualValidation(true);
        var save = new Button(getTranslation("funder.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(save);
        row.addClassName("row");
        if (seen != null) {
            name.setValue(seen.name());
            strip.show(seen.funder());
            row.add(remove(seen));
        }
        add(name, strip, row);
    }

    FunderPart strip() {
        return strip;
    }

    private Button remove(KeptFunder funder) {
        var button = new Button(getTranslation("funder.remove-funder"), click -> new ConfirmQuestion(
                getTranslation("funder.remove-question", "name", funder.name()), getTranslation("funder.remove-what"),
                getTranslation("funder.remove-funder"), () -> leave(() -> desk.remove(funder, who.get()), "funder.removed")).open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void save() {
        var funder = strip.funder();
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(name.getValue().isBlank() ? getTranslation("funder.name-missing") : "");
        if (name.isInvalid()) {
            name.focus();
        } else if (funder.isNone()) {
            Notices.error(getTranslation("funder.says-nothing"));
        } else {
            keep(funder);
        }
    }

    private void keep(Funder funder) {
        try {
            leave(() -> keep(name.getValue(), funder), "funder.saved");
        } catch (FunderFaultException e) {
            Notices.error(getTranslation(e.textKey(), e.textArguments()));
        }
    }

    private void keep(String called, Funder funder) {
        if (seen == null) {
            desk.add(called, funder, who.get());
        } else {
            desk.change(seen, called, funder, who.get());
        }
    }

    private void leave(Runnable deed, String said) {
        try {
            deed.run();
            Notices.success(getTranslation(said));
            UI.getCurrentOrThrow().navigate(FunderLinks.FUNDERS);
        } catch (FunderDesk.ChangedMeanwhileException e) {
            Notices.error(getTranslation("funder.changed-meanwhile"));
        }
    }
}
