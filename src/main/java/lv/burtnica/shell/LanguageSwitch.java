package lv.burtnica.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import java.util.Locale;
import java.util.Map;
import lv.burtnica.people.SignedIn;
import lv.burtnica.wording.Language;
import lv.burtnica.wording.Texts;

/** LV | EN: one press, and the same page comes back in the other language, now and at the next visit. */
class LanguageSwitch extends Div {

    private final SignedIn signedIn;

    LanguageSwitch(SignedIn signedIn) {
        this.signedIn = signedIn;
        addClassName("languages");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("shell.language"));
        Texts.standard().languages().forEach(language -> add(button(language)));
    }

    private NativeButton button(Locale language) {
        var button = new NativeButton(language.getLanguage().toUpperCase(Locale.ROOT), click -> speak(language));
        button.addClassName("plain");
        button.getElement().setAttribute("lang", language.getLanguage());
        button.setAriaLabel(Texts.standard().text("shell.this-language", language, Map.of()));
        button.getElement()
                .setAttribute("aria-pressed", String.valueOf(Texts.standard().nearest(getLocale()).equals(language)));
        return button;
    }

    private void speak(Locale language) {
        VaadinResponse.getCurrent().addCookie(Language.cookie(language, VaadinRequest.getCurrent().isSecure()));
        signedIn.speak(language);
        UI.getCurrentOrThrow().getPage().reload();
    }
}
