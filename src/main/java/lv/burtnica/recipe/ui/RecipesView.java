package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.stream.Collectors;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.recipe.RecipeChoice;
import lv.burtnica.recipe.RecipeFinds;
import lv.burtnica.recipe.RecipeIndex;
import lv.burtnica.recipe.RecipeSearch;
import lv.burtnica.recipe.RecipeSuggestions;
import lv.burtnica.recipe.Suggestion;
import lv.burtnica.wording.Wording;

/** All recipes, to look through and to search. What is shown follows from the address, and every choice changes the address. */
@Route(RecipeLinks.RECIPES)
@Menu(title = "recipe.search.title", order = 10)
@AnonymousAllowed
@StyleSheet("context://recipe.css")
@StyleSheet("context://search.css")
class RecipesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST_SUGGESTIONS = 8;
    private static final int MOST_TAKEN = 400;

    private final RecipeSearch search;
    private final RecipeIndex index;
    private final SearchField words;
    private final FacetPanel facets;
    private final FoundRecipes found;
    private SearchState state = SearchState.ALL;

    RecipesView(RecipeSearch search, RecipeSuggestions suggestions, RecipeIndex index, FoodCatalogue catalogue) {
        this.search = search;
        this.index = index;
        var facetWords = new FacetWords(Wording.in(getLocale()), catalogue);
        words = new SearchField(
                typed -> suggestions.suggest(typed, getLocale(), MOST_SUGGESTIONS),
                typed -> change(state.withWords(typed), true),
                this::take);
        found = new FoundRecipes(facetWords, new FoundRecipes.Deeds(this::choose, this::showMore, this::takeAlong, this::showAll));
        facets = new FacetPanel(facetWords, this::choose, found::focusCount);
        addClassName("recipes");
        var form = new Div(words);
        form.addClassName("search");
        form.getElement().setAttribute("role", "search");
        var beside = new Div(facets, found);
        beside.addClassName("beside");
        add(new PageHeading(getPageTitle()), form, beside);
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

    private void take(Suggestion suggestion) {
        switch (suggestion.kind()) {
            case RECIPE -> UI.getCurrentOrThrow().navigate(RecipeLinks.RECIPES + "/" + suggestion.value());
            case FOOD -> change(state.withWords("").with(state.choice().withFood(suggestion.value())), false);
            case TAG -> change(state.withWords("").with(state.choice().withTag(suggestion.value())), false);
        }
    }

    private void choose(RecipeChoice choice) {
        change(state.with(choice), false);
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
        found.append(find(before, SearchState.PAGE), state, before);
    }

    private void show(RecipeFinds finds) {
        facets.show(finds, state.choice());
        found.show(finds, state, index.isRebuilding());
    }

    private void showAll() {
        words.show("");
        change(SearchState.ALL, false);
        words.focus();
    }

    /** All that was found, as far as a page of it reaches. */
    private void takeAlong() {
        var numbers = find(0, MOST_TAKEN).cards().stream().map(card -> String.valueOf(card.id())).collect(Collectors.joining(","));
        UI.getCurrentOrThrow().navigate(RecipeLinks.TAKE_ALONG, QueryParameters.of("numuri", numbers));
    }

    private RecipeFinds find(int offset, int limit) {
        return search.find(state.query(getLocale()), offset, limit);
    }

    private void writeAddress(boolean inPlace) {
        var location = new Location(RecipeLinks.RECIPES, new QueryParameters(state.parameters()));
        var history = UI.getCurrentOrThrow().getPage().getHistory();
        if (inPlace) {
            history.replaceState(null, location);
        } else {
            history.pushState(null, location);
        }
    }
}
