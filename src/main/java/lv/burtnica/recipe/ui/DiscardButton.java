package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import lv.burtnica.kit.ConfirmQuestion;

/** Throws a draft away, after asking. */
class DiscardButton extends Button {

    DiscardButton(Runnable throwAway) {
        setText(getTranslation("recipe.form.discard"));
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(click -> new ConfirmQuestion(
                        getTranslation("recipe.form.discard.question"),
                        getTranslation("recipe.form.discard.sentence"),
                        getTranslation("recipe.form.discard.yes"),
                        throwAway)
                .open());
    }
}
