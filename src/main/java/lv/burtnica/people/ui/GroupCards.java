package lv.burtnica.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import lv.burtnica.kit.Stepper;
import lv.burtnica.people.CardDesk;
import lv.burtnica.people.SignedIn;

/** Makes cards for a group, and shows those that are still open. */
class GroupCards extends Composite<Section> {

    private static final int USUAL = 3;

    private final CardServices cards;
    private final SignedIn signedIn;
    private final long group;
    private final Stepper number = new Stepper(
            getTranslation("people.cards.number"), 1, CardDesk.MOST_AT_ONCE, n -> getTranslation("people.cards.count", "n", n));
    private final MadeCards made;
    private final OpenCards open;
    private final Fold unused;

    GroupCards(CardServices cards, SignedIn signedIn, long group) {
        this.cards = cards;
        this.signedIn = signedIn;
        this.group = group;
        made = new MadeCards(cards);
        open = new OpenCards(this::withdraw);
        unused = new Fold(getTranslation("people.cards.unused"), open);
        number.setValue(USUAL);
        var make = new Button(getTranslation("people.cards.make"), click -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setDisableOnClick(true);
        make.addClickListener(click -> make.setEnabled(true));
        var form = new Div(number, make);
        form.addClassName("form");
        getContent().add(
                new H2(getTranslation("people.cards.title")), new Paragraph(getTranslation("people.cards.explained")), form, made, unused);
        refresh();
    }

    private void make() {
        made.show(cards.desk().forGroup(group, number.getValue(), signedIn.get()));
        refresh();
    }

    private void withdraw(long id) {
        cards.desk().withdraw(id, signedIn.get());
        refresh();
    }

    private void refresh() {
        open.show(cards.desk().openIn(group, signedIn.get()));
    }
}
