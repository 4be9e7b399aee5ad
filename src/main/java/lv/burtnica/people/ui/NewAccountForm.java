package lv.burtnica.people.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.List;
import java.util.function.Consumer;
import lv.burtnica.kit.PasswordFieldTexts;
import lv.burtnica.people.NewAccount;
import lv.burtnica.people.Passphrase;

/** The three things an account is made of. What is wrong is said at the field, with what to do about it. */
class NewAccountForm extends Div {

    private final TextField shownName = new TextField(getTranslation("people.shown-name"));
    private final TextField signInName = new TextField(getTranslation("people.sign-in-name"));
    private final PasswordField password = new PasswordField(getTranslation("people.password"));
    private final Button make = new Button(getTranslation("people.first-account.make"));
    private final Binder<NewAccount> binder = new Binder<>(NewAccount.class);

    NewAccountForm() {
        addClassName("form");
        shownName.setHelperText(getTranslation("people.shown-name.help"));
        shownName.setAutocomplete(Autocomplete.NAME);
        shownName.setMaxLength(NewAccount.LONGEST_NAME);
        signInName.setHelperText(getTranslation("people.sign-in-name.help"));
        signInName.setAutocomplete(Autocomplete.USERNAME);
        signInName.setAutocapitalize(Autocapitalize.NONE);
        signInName.setMaxLength(NewAccount.LONGEST_NAME);
        password.setHelperText(getTranslation("people.password.help", "least", Passphrase.SHORTEST));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        PasswordFieldTexts.apply(password);
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.addClickShortcut(Key.ENTER);
        bind();
        add(shownName, signInName, password, make);
    }

    /** Called with what was filled in, once nothing is missing. */
    void onReady(Consumer<NewAccount> next) {
        make.addClickListener(click -> {
            try {
                next.accept(binder.writeRecord());
            } catch (ValidationException e) {
                focusFirst(e);
            }
        });
    }

    /** Says at the field that somebody else signs in with this name. */
    void nameTaken() {
        signInName.setErrorMessage(getTranslation("people.sign-in-name.taken"));
        signInName.setInvalid(true);
        signInName.focus();
    }

    private void bind() {
        binder.forField(shownName)
                .withValidator(name -> !name.isBlank(), getTranslation("people.shown-name.missing"))
                .bind("shownName");
        binder.forField(signInName)
                .withValidator(name -> !name.isBlank(), getTranslation("people.sign-in-name.missing"))
                .bind("signInName");
        binder.forField(password)
                .withValidator(typed -> !typed.isEmpty(), getTranslation("people.password.missing"))
                .withValidator(Passphrase::isLongEnough, getTranslation("people.password.short", "least", Passphrase.SHORTEST))
                .withValidator(Passphrase::fits, getTranslation("people.password.long", "most", Passphrase.LONGEST))
                .withValidator(
                        typed -> !Passphrase.isEasyToGuess(typed, List.of(signInName.getValue(), shownName.getValue())),
                        getTranslation("people.password.easy"))
                .bind("password");
    }

    private static void focusFirst(ValidationException wrong) {
        wrong.getFieldValidationErrors().stream()
                .map(BindingValidationStatus::getField)
                .filter(Focusable.class::isInstance)
                .map(Focusable.class::cast)
                .findFirst()
                .ifPresent(Focusable::focus);
    }
}
