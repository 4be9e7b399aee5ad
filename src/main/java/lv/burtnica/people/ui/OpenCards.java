package lv.burtnica.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.LongConsumer;
import lv.burtnica.kit.ReaderTime;
import lv.burtnica.people.Card;

/** The cards that nobody has used yet, each with a way to make it stop working. */
class OpenCards extends Composite<Div> {

    private final LongConsumer withdraw;

    OpenCards(LongConsumer withdraw) {
        this.withdraw = withdraw;
    }

    void show(List<Card> cards) {
        getContent().removeAll();
        if (cards.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("people.cards.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        cards.stream().map(this::row).forEach(list::add);
        getContent().add(list);
    }

    private ListItem row(Card card) {
        var time = ReaderTime.ofPage();
        var made = time.write(card.madeAt());
        var words = new Span(getTranslation(
                "people.cards.open",
                "made", made,
                "until", time.date(card.until()),
                "role", getTranslation(PersonList.roleKey(card.role()))));
        var button = new Button(getTranslation("people.cards.withdraw"), click -> withdraw.accept(card.id()));
        button.setAriaLabel(getTranslation("people.cards.withdraw") + ": " + words.getText());
        return new ListItem(words, button);
    }
}
