package lv.burtnica.booklet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import lv.burtnica.kit.Illustration;
import lv.burtnica.recipe.RecipeCard;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.wording.Wording;

/** One recipe that can be taken into the booklet. The button stays where it is and takes the recipe out again, so the focus never jumps. */
class ChoiceLine extends ListItem {

    private final RecipeCard card;
    private final Span mark = new Span();
    private final Button button;
    private boolean chosen;

    /** @param pressed what to do with the recipe: true to take it into the booklet, false to take it out */
    ChoiceLine(RecipeCard card, BiConsumer<RecipeCard, Boolean> pressed) {
        this.card = card;
        addClassName("choice-line");
        button = new Button("", click -> pressed.accept(card, !chosen));
        mark.addClassName("chosen-mark");
        mark.setText(getTranslation("booklet.choose.chosen"));
        var name = new Div(new Span(card.title()), facts(), mark);
        name.addClassName("name");
        add(picture(), name, button);
    }

    RecipeCard card() {
        return card;
    }

    void mark(boolean nowChosen) {
        chosen = nowChosen;
        setClassName("chosen", nowChosen);
        mark.setVisible(nowChosen);
        button.setText(getTranslation(nowChosen ? "booklet.choose.remove" : "booklet.choose.add"));
        button.setAriaLabel(button.getText() + ": " + card.title());
    }

    void focusButton() {
        button.focus();
    }

    private Component picture() {
        var picture = card.pictureId() == null
                ? new Illustration(card.illustration())
                : new Image("bildes/" + card.pictureId() + "/small.jpg", "");
        picture.addClassName("small-picture");
        return picture;
    }

    private Span facts() {
        var words = new RecipeWords(Wording.in(getLocale()));
        var kind = words.kind(card.kind());
        var facts = new Span(card.minutes() == null ? kind : kind + " · " + words.minutes(card.minutes()));
        facts.addClassName("why");
        return facts;
    }
}
