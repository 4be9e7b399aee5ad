package lv.burtnica.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import lv.burtnica.people.NewAccount;

/** What somebody new says about themselves: a name to be shown, or none, a name to sign in with, and words. */
class JoinForm extends Div {

    private final TextField shownName = new TextField(getTranslation("people.join.shown-name"));
    private final TextField signInName = new TextField(getTranslation("people.sign-in-name"));
    private final PassphraseChoice passphrase =
            new PassphraseChoice(() -> List.of(signInName.getValue(), shownName.getValue()));
    private String suggested = "";

    /**
     * @param suggest a free name to sign in with for a shown name, which may be empty
     * @param join called with what was filled in, once nothing is missing
     */
    JoinForm(UnaryOperator<String> suggest, Consumer<NewAccount> join) {
        addClassName("form");
        shownName.setHelperText(getTranslation("people.join.shown-name-help"));
        shownName.setAutocomplete(Autocomplete.NAME);
        shownName.setMaxLength(NewAccount.LONGEST_NAME);
        shownName.addValueChangeListener(change -> suggest(suggest.apply(change.getValue())));
        signInName.setHelperText(getTranslation("people.sign-in-name.help"));
        signInName.setAutocomplete(Autocomplete.USERNAME);
        signInName.setAutocapitalize(Autocapitalize.NONE);
        signInName.setMaxLength(NewAccount.LONGEST_NAME);
        signInName.setManualValidation(true);
        suggest(suggest.apply(""));
        var make = new Button(getTranslation("people.join.make"), click -> finish(join));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                shownName,
                signInName,
                new H2(getTranslation("people.words.title")),
                new Paragraph(getTranslation("people.words.explained")),
                passphrase,
                make);
    }

    void nameTaken() {
        refuseName("people.sign-in-name.taken");
    }

    private void suggest(String name) {
        if (signInName.getValue().equals(suggested)) {
            suggested = name;
            signInName.setValue(name);
        }
    }

    private void finish(Consumer<NewAccount> join) {
        signInName.setInvalid(false);
        if (signInName.getValue().isBlank()) {
            refuseName("people.sign-in-name.missing");
            return;
        }
        passphrase.chosen().ifPresent(chosen -> join.accept(new NewAccount(signInName.getValue(), shownName.getValue(), chosen)));
    }

    private void refuseName(String key) {
        signInName.setErrorMessage(getTranslation(key));
        signInName.setInvalid(true);
        signInName.focus();
    }
}
