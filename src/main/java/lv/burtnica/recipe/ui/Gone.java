package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import lv.burtnica.kit.TwoPeople;

/** Says that somebody deleted the recipe while it was being changed. What was typed stays on the page. */
class Gone extends TwoPeople {

    /**
     * @param takeOut gets the recipe back, to go on with it
     * @param anew makes a new recipe of what was typed
     */
    Gone(Runnable takeOut, Runnable anew) {
        super("recipe.review.gone");
        var row = new Div(
                new Button(getTranslation("recipe.review.gone-take-out"), click -> takeOut.run()),
                new Button(getTranslation("recipe.form.conflict.anew"), click -> anew.run()));
        row.addClassName("row");
        add(new Paragraph(getTranslation("recipe.form.conflict.gone")), row);
    }
}
