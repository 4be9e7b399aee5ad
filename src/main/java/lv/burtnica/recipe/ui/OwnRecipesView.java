package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Predicate;
import lv.burtnica.kit.EmptyState;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.SignedIn;
import lv.burtnica.recipe.DraftDesk;
import lv.burtnica.recipe.OwnRecipe;
import lv.burtnica.recipe.RecipeState;
import lv.burtnica.recipe.Review;

/** Where each recipe of a person stands: what came back first, because something is to be done about it. */
@Route(RecipeLinks.OWN)
@Menu(title = "recipe.review.menu-own", order = 40)
@PermitAll
@StyleSheet("context://recipe.css")
@StyleSheet("context://review.css")
class OwnRecipesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Review review;
    private final DraftDesk drafts;
    private final SignedIn signedIn;

    OwnRecipesView(Review review, DraftDesk drafts, SignedIn signedIn) {
        this.review = review;
        this.drafts = drafts;
        this.signedIn = signedIn;
        addClassNames("review", "own-recipes");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("recipe.review.own");
    }

    private void show() {
        removeAll();
        var person = signedIn.get();
        var own = review.of(person);
        var kept = drafts.of(person);
        add(new PageHeading(getPageTitle()));
        if (own.isEmpty() && kept.isEmpty()) {
            add(new EmptyState(
                    "bowl",
                    getTranslation("recipe.review.own-none"),
                    getTranslation("recipe.review.own-none-help"),
                    RecipeLinks.mainAction(RecipeLinks.NEW_RECIPE, getTranslation("recipe.home.write"))));
        } else {
            add(RecipeLinks.mainAction(RecipeLinks.NEW_RECIPE, getTranslation("recipe.home.write")));
        }
        part("recipe.review.own-back", own, OwnRecipesView::cameBack);
        if (!kept.isEmpty()) {
            add(section("recipe.review.own-drafts", new DraftLines(kept)));
        }
        part("recipe.review.own-sent", own, one -> one.card().state() == RecipeState.SENT);
        part("recipe.review.own-published", own, one -> one.card().state() == RecipeState.PUBLISHED && !cameBack(one));
        part("recipe.review.own-withdrawn", own, one -> one.card().state() == RecipeState.WITHDRAWN);
        var ways = new Div(RecipeLinks.action(RecipeLinks.BRING_IN, getTranslation("recipe.origin.bring-in")));
        ways.addClassNames("row", "to-bin");
        if (!own.isEmpty()) {
            ways.add(RecipeLinks.action(RecipeLinks.TAKE_ALONG, getTranslation("recipe.origin.take-own-along")));
        }
        add(ways);
        var bin = new Div(RecipeLinks.action(RecipeLinks.BIN, getTranslation("recipe.review.to-bin")));
        bin.addClassName("to-bin");
        add(bin);
    }

    private static boolean cameBack(OwnRecipe own) {
        return own.card().state() == RecipeState.SENT_BACK
                || (own.card().state() == RecipeState.PUBLISHED && own.proposal().filter(asked -> !asked.waits()).isPresent());
    }

    private void part(String title, List<OwnRecipe> own, Predicate<OwnRecipe> which) {
        var list = new UnorderedList();
        list.addClassName("own-lines");
        own.stream().filter(which).forEach(one -> list.add(new OwnLine(one, review, signedIn, this::show)));
        if (list.getComponentCount() > 0) {
            add(section(title, list));
        }
    }

    private Section section(String title, Component content) {
        return new Section(new H2(getTranslation(title)), content);
    }
}
