package lv.burtnica.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import java.util.Locale;
import lv.burtnica.people.SignedIn;
import lv.burtnica.wording.Language;
import lv.burtnica.wording.Texts;

/** The language of the pages, on this device and wherever the person signs in next. */
class LanguagePart extends Composite<Section> {

    private final SignedIn signedIn;

    LanguagePart(SignedIn signedIn) {
        this.signedIn = signedIn;
        var languages = new RadioButtonGroup<Locale>(getTranslation("people.self.language-choice"));
        languages.addClassName("choices");
        languages.setItems(Texts.standard().languages());
        // Each language by its own name, so that nobody is stuck in one they cannot read.
        languages.setItemLabelGenerator(language -> Texts.standard().text("people.language", language));
        languages.setValue(Texts.standard().nearest(getLocale()));
        languages.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                speak(change.getValue());
            }
        });
        getContent().addClassName("form");
        getContent().add(new H2(getTranslation("people.self.language")), languages);
    }

    private void speak(Locale language) {
        VaadinResponse.getCurrent().addCookie(Language.cookie(language, VaadinRequest.getCurrent().isSecure()));
        signedIn.speak(language);
        UI.getCurrentOrThrow().getPage().reload();
    }
}
