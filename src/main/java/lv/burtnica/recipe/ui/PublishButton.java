package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import lv.burtnica.kit.Notices;

/** Lets everybody see a recipe that somebody sent. */
class PublishButton extends Button {

    PublishButton(Runnable publish) {
        setText(getTranslation("recipe.page.publish"));
        addThemeVariants(ButtonVariant.PRIMARY);
        addClickListener(click -> {
            publish.run();
            Notices.success(getTranslation("recipe.page.published"));
        });
    }
}
