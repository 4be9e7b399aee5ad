package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import lv.burtnica.kit.MenuNumbers;
import lv.burtnica.kit.Notices;
import lv.burtnica.people.SignedIn;
import lv.burtnica.recipe.OwnRecipe;
import lv.burtnica.recipe.Proposal;
import lv.burtnica.recipe.RecipeState;
import lv.burtnica.recipe.Review;

/** One recipe of a person: where it stands, what was said to it, and what can be done now. */
class OwnLine extends ListItem {

    private final OwnRecipe own;
    private final Review review;
    private final SignedIn signedIn;
    private final Runnable changed;
    private final Div ways = new Div();

    OwnLine(OwnRecipe own, Review review, SignedIn signedIn, Runnable changed) {
        this.own = own;
        this.review = review;
        this.signedIn = signedIn;
        this.changed = changed;
        var card = own.card();
        var title = new H3(RecipeLinks.toRecipe(card.title(), card.key(), card.language(), getLocale()));
        title.getElement().setAttribute("lang", card.language().getLanguage());
        add(title, new StateMark(card.state()));
        ways.addClassName("row");
        if (card.state() == RecipeState.SENT_BACK) {
            add(new KindWord(own.word()));
            goOn("recipe.review.go-on");
        } else if (card.state() == RecipeState.WITHDRAWN) {
            goOn("recipe.page.change");
            ways.add(button("recipe.review.send-again", this::sendAgain));
        }
        own.proposal().ifPresent(this::addProposal);
        add(ways);
    }

    private void addProposal(Proposal proposal) {
        if (own.card().state() != RecipeState.PUBLISHED) {
            return;
        }
        var mark = new Span(getTranslation(proposal.waits() ? "recipe.review.change-waits" : "recipe.review.change-back"));
        mark.addClassName("change-mark");
        add(mark);
        if (!proposal.waits()) {
            add(new KindWord(proposal.word()));
            goOn("recipe.review.go-on");
        }
        ways.add(button("recipe.review.drop-change", this::dropProposal));
    }

    private void goOn(String key) {
        var card = own.card();
        var link = RecipeLinks.action(RecipeLinks.change(card.key(), card.language()), getTranslation(key));
        link.setAriaLabel(link.getText() + ": " + card.title());
        ways.add(link);
    }

    private Button button(String key, Runnable deed) {
        var button = new Button(getTranslation(key), click -> deed.run());
        button.setAriaLabel(button.getText() + ": " + own.card().title());
        return button;
    }

    private void sendAgain() {
        if (Attempt.at(() -> review.send(own.card().id(), signedIn.get()))) {
            Notices.success(getTranslation("recipe.form.done-sent"));
            MenuNumbers.changed();
        }
        changed.run();
    }

    private void dropProposal() {
        if (Attempt.at(() -> review.dropProposal(own.card().id(), signedIn.get()))) {
            Notices.success(getTranslation("recipe.review.change-dropped"));
            MenuNumbers.changed();
        }
        changed.run();
    }
}
