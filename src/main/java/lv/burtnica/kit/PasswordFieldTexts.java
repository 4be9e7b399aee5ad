package lv.burtnica.kit;

import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Map;

/**
 * The name of the eye button in a {@code PasswordField}, in the language of the page.
 *
 * <p>Gap: {@code PasswordFieldI18n} has error messages only, so the button stays "Show password" for a screen reader. The web component
 * takes the word in its {@code i18n} property. It goes when the Java class has a setter for it.
 */
public final class PasswordFieldTexts {

    private PasswordFieldTexts() {}

    /** Gives the button its name. */
    public static void apply(PasswordField field) {
        field.getElement().setPropertyMap("i18n", Map.of("reveal", field.getTranslation("kit.show-password")));
    }
}
