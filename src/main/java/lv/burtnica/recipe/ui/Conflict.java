package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import lv.burtnica.recipe.RecipePage;
import org.jspecify.annotations.Nullable;

/** Says that somebody else changed the recipe, and leaves the choice to the person at the screen. Nothing typed is lost. */
class Conflict extends Div {

    /**
     * @param newer the recipe as it is now, {@code null} where it is gone
     * @param overwrite what to do when the typed recipe shall take its place
     */
    Conflict(@Nullable RecipePage newer, Runnable overwrite) {
        addClassName("conflict");
        add(new Paragraph(getTranslation(newer == null ? "recipe.form.conflict.gone" : "recipe.form.conflict")));
        var row = new Div();
        row.addClassName("row");
        if (newer != null) {
            var look = new Anchor(
                    RecipeLinks.recipe(newer.recipe().key(), newer.recipe().language()), getTranslation("recipe.form.conflict.look"));
            look.addClassName("action");
            look.setTarget(AnchorTarget.BLANK);
            row.add(look);
        }
        row.add(new Button(
                getTranslation(newer == null ? "recipe.form.conflict.anew" : "recipe.form.conflict.overwrite"), click -> overwrite.run()));
        add(row);
    }
}
