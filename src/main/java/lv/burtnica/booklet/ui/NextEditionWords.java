package lv.burtnica.booklet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import lv.burtnica.booklet.NextEdition;

/** Says before publishing which edition it would be, and what would be new in it. */
class NextEditionWords extends Composite<Div> {

    NextEditionWords() {
        getContent().addClassName("next-edition");
    }

    void tell(NextEdition edition) {
        getContent().removeAll();
        if (edition.same()) {
            getContent().add(new Paragraph(getTranslation("booklet.publish.will-be-same", "n", edition.number() - 1)));
            return;
        }
        getContent().add(new Paragraph(getTranslation("booklet.publish.will-be", "n", edition.number())));
        if (!edition.changes().isEmpty()) {
            var list = new UnorderedList();
            edition.changes().forEach(sentence -> list.add(new ListItem(sentence)));
            getContent().add(list);
        }
    }
}
