package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What the social worker wrote to the recipe's writer. */
class KindWord extends Div {

    KindWord(String word) {
        addClassName("kind-word");
        var from = new Paragraph(getTranslation("recipe.review.word-for-you"));
        from.addClassName("from");
        var said = new Paragraph(word);
        said.addClassName("said");
        add(from, said);
    }
}
