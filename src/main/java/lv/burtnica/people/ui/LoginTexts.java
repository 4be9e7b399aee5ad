package lv.burtnica.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;

/**
 * The words of the {@code LoginForm} in the language of the page.
 *
 * <p>Gap: Vaadin's form is English until every text is handed over. It goes when components take their words from the
 * {@code I18NProvider}. An unknown name and a wrong password are answered with the same words, so that nobody learns who has an account.
 */
final class LoginTexts {

    private LoginTexts() {}

    /** Gives the form all its words; the name of the eye button has no setter at all, so the browser is told. */
    static void apply(LoginForm form) {
        form.setI18n(of(form));
        form.getElement()
                .executeJs(
                        "requestAnimationFrame(() => this.querySelector('vaadin-password-field').i18n = {reveal: $0})",
                        form.getTranslation("people.password.show"));
    }

    /** The words with another message about what went wrong. */
    static LoginI18n with(Component page, String title, String message) {
        var words = of(page);
        words.getErrorMessage().setTitle(title);
        words.getErrorMessage().setMessage(message);
        return words;
    }

    static LoginI18n of(Component page) {
        var words = LoginI18n.createDefault();
        var form = words.getForm();
        form.setTitle(page.getTranslation("people.sign-in.form"));
        form.setUsername(page.getTranslation("people.sign-in-name"));
        form.setPassword(page.getTranslation("people.password"));
        form.setSubmit(page.getTranslation("people.sign-in.title"));
        var error = words.getErrorMessage();
        error.setTitle(page.getTranslation("people.sign-in.failed"));
        error.setMessage(page.getTranslation("people.sign-in.failed-advice"));
        error.setUsername(page.getTranslation("people.sign-in-name.missing"));
        error.setPassword(page.getTranslation("people.password.missing"));
        return words;
    }
}
