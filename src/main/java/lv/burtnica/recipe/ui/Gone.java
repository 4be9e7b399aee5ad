package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Says that somebody deleted the recipe while it was being changed. What was typed stays on the page. */
class Gone extends Div {

    /**
     * @param takeOut gets the recipe back, to go on with it
     * @param anew makes a new recipe of what was typed
     */
    Gone(Runnable takeOut, Runnable anew) {
        addClassName("two-people");
        var row = new Div(
                new Button(getTranslation("recipe.review.gone-take-out"), click -> takeOut.run()),
                new Button(getTranslation("recipe.form.conflict.anew"), click -> anew.run()));
        row.addClassName("row");
        add(new H2(getTranslation("recipe.review.gone")), new Paragraph(getTranslation("recipe.form.conflict.gone")), row);
    }
}
