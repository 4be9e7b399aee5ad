package lv.burtnica.recipe.ui;

import static lv.burtnica.people.Deed.PUBLISH_RECIPE;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import lv.burtnica.kit.EmptyState;
import lv.burtnica.people.Person;
import lv.burtnica.people.SignedIn;
import lv.burtnica.recipe.DraftDesk;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipeCard;

/** The notebook's first page: the promise, the way in, and what is new. Somebody who signed in finds their own things first. */
@Route("")
@AnonymousAllowed
@StyleSheet("context://recipe.css")
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int NEWEST = 6;

    private final RecipeBook book;
    private final DraftDesk drafts;
    private final SignedIn signedIn;

    HomeView(RecipeBook book, DraftDesk drafts, SignedIn signedIn) {
        this.book = book;
        this.drafts = drafts;
        this.signedIn = signedIn;
        addClassName("home");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var person = signedIn.person();
        add(promise(person.isPresent()));
        person.ifPresent(this::addOwn);
        addNewest();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("recipe.home.title");
    }

    private Component promise(boolean known) {
        var search = getTranslation("recipe.home.search");
        var ways = known
                ? new Div(
                        RecipeLinks.mainAction(RecipeLinks.NEW_RECIPE, getTranslation("recipe.home.write")),
                        RecipeLinks.action(RecipeLinks.RECIPES, search),
                        cook())
                : new Div(RecipeLinks.mainAction(RecipeLinks.RECIPES, search), cook(), shelf());
        ways.addClassName("row");
        var sheet = new Section(
                new H1(getTranslation("recipe.home.promise")), new Paragraph(getTranslation("recipe.home.sentence")), ways);
        sheet.addClassNames("notebook", "promise");
        return sheet;
    }

    private Component cook() {
        return RecipeLinks.action(RecipeLinks.COOK, getTranslation("recipe.cook.title"));
    }

    private Component shelf() {
        var link = RecipeLinks.action("biblioteka", getTranslation("recipe.home.shelf"));
        link.setRouterIgnore(true);
        return link;
    }

    private void addOwn(Person person) {
        var kept = drafts.of(person);
        if (!kept.isEmpty()) {
            add(part("recipe.home.drafts", new DraftLines(kept)));
        }
        if (person.may(PUBLISH_RECIPE)) {
            addTiles("recipe.home.waiting", book.waiting());
        }
        addTiles("recipe.home.own", book.of(person));
    }

    private void addNewest() {
        var newest = book.newest(getLocale(), NEWEST);
        if (newest.isEmpty()) {
            add(new EmptyState("bowl", getTranslation("recipe.home.empty"), getTranslation("recipe.home.empty.help")));
        } else {
            addTiles("recipe.home.newest", newest);
        }
    }

    private void addTiles(String title, List<RecipeCard> cards) {
        if (!cards.isEmpty()) {
            add(part(title, new RecipeTiles(cards)));
        }
    }

    private Section part(String title, Component content) {
        return new Section(new H2(getTranslation(title)), content);
    }
}
