package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.kit.EmptyState;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.recipe.RecipeFinds;
import lv.burtnica.recipe.RecipeSearch;
import lv.burtnica.recipe.ui.RecipeTile.HeadingLevel;

/** All recipes, to look through and to search. What is shown follows from the address, and every choice changes the address. */
@Route(RecipeLinks.RECIPES)
@Menu(title = "recipe.search.title", order = 10)
@AnonymousAllowed
@StyleSheet("context://recipe.css")
class RecipesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RecipeSearch search;
    private final SearchField words;
    private final KindChips kinds;
    private final FoodSelect foods;
    private final Paragraph count = new Paragraph();
    private final RecipeTiles tiles = new RecipeTiles(HeadingLevel.SECOND);
    private final Div nothing = new Div();
    private final Button more = new Button(getTranslation("recipe.search.more"), click -> showMore());
    private SearchState state = SearchState.of(QueryParameters.empty());

    RecipesView(RecipeSearch search, FoodCatalogue catalogue) {
        this.search = search;
        words = new SearchField(typed -> change(state.withWords(typed), true));
        kinds = new KindChips(kind -> change(state.withKind(kind), false));
        foods = new FoodSelect(catalogue, food -> change(state.withFood(food), false));
        addClassName("recipes");
        count.addClassName("result-count");
        count.getElement().setAttribute("role", "status");
        more.addClassName("more");
        var form = new Div(words, foods, kinds);
        form.addClassName("search");
        form.getElement().setAttribute("role", "search");
        add(new PageHeading(getPageTitle()), form, count, tiles, nothing, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = SearchState.of(event.getLocation().getQueryParameters());
        words.show(state.words());
        show(find(0, state.shown()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("recipe.search.title");
    }

    /** @param typing whether the choice is one of many while somebody types; the way back passes those over */
    private void change(SearchState wanted, boolean typing) {
        if (wanted.equals(state)) {
            return;
        }
        state = wanted;
        writeAddress(typing);
        show(find(0, state.shown()));
    }

    private void showMore() {
        var before = state.shown();
        state = state.withMore();
        writeAddress(true);
        var finds = find(before, SearchState.PAGE);
        tiles.append(finds.cards());
        tiles.focus(before);
        more.setVisible(finds.total() > state.shown());
    }

    private void show(RecipeFinds finds) {
        count.setText(getTranslation("recipe.search.count", "n", finds.total()));
        kinds.show(finds.kinds(), state.kind());
        foods.show(finds.foods(), state.food());
        tiles.replace(finds.cards());
        tiles.setVisible(finds.total() > 0);
        nothing.removeAll();
        if (finds.total() == 0) {
            nothing.add(nothingFound());
        }
        more.setVisible(finds.total() > state.shown());
    }

    private EmptyState nothingFound() {
        var all = new Button(getTranslation("recipe.search.show-all"), click -> {
            words.show("");
            change(SearchState.of(QueryParameters.empty()), false);
            words.focus();
        });
        return new EmptyState("bowl", getTranslation("recipe.search.nothing"), getTranslation("recipe.search.nothing.help"), all);
    }

    private RecipeFinds find(int offset, int limit) {
        return search.find(state.query(getLocale()), offset, limit);
    }

    private void writeAddress(boolean inPlace) {
        var location = new Location(RecipeLinks.RECIPES, QueryParameters.simple(state.parameters()));
        var history = UI.getCurrentOrThrow().getPage().getHistory();
        if (inPlace) {
            history.replaceState(null, location);
        } else {
            history.pushState(null, location);
        }
    }
}
