package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.function.UnaryOperator;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.kit.EmptyState;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.recipe.assessment.AssessmentDesk;
import lv.burtnica.recipe.pantry.CookableRecipes;
import lv.burtnica.recipe.pantry.PantryDesk;

/** What can I cook? Everything that is at home stands in the address, and every press changes the address. */
@Route(RecipeLinks.COOK)
@Menu(title = "recipe.cook.title", order = 15)
@AnonymousAllowed
@StyleSheet("context://recipe.css")
@StyleSheet("context://search.css")
@StyleSheet("context://cook.css")
class CookView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PantryDesk pantry;
    private final FoodCatalogue catalogue;
    private final CookForm form;
    private final Div count = new Div();
    private final Paragraph counting = new Paragraph(getTranslation("recipe.cook.counting"));
    private final Paragraph prices = new Paragraph(getTranslation("recipe.cook.prices"));
    private final UnorderedList tiles = new UnorderedList();
    private final Div nothing = new Div();
    private final Button more = new Button(getTranslation("recipe.cook.more"), click -> showMore());
    private CookState state = CookState.of(QueryParameters.empty(), food -> false);

    CookView(PantryDesk pantry, AssessmentDesk desk, FoodCatalogue catalogue) {
        this.pantry = pantry;
        this.catalogue = catalogue;
        form = new CookForm(desk, catalogue, this::change);
        addClassName("cook");
        count.addClassName("result-count");
        count.getElement().setAttribute("role", "status");
        counting.addClassName("hint");
        prices.addClassName("why");
        tiles.addClassName("cards");
        more.addClassName("more");
        add(new PageHeading(getPageTitle()).withLead(getTranslation("recipe.cook.lead")), form,
                new Section(count, counting, prices, tiles, nothing, more));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = CookState.of(event.getLocation().getQueryParameters(), catalogue::contains);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("recipe.cook.title");
    }

    private void change(UnaryOperator<CookState> wanted) {
        state = wanted.apply(state);
        writeAddress();
        show();
    }

    private void show() {
        form.show(state);
        var found = pantry.find(state.have(), getLocale(), 0, state.shown());
        tiles.removeAll();
        append(found);
        var any = found.total() > 0;
        count.removeAll();
        if (!state.have().isEmpty()) {
            count.add(new H2(getTranslation("recipe.cook.count", "n", found.total())));
        }
        counting.setVisible(!found.complete());
        prices.setVisible(any);
        tiles.setVisible(any);
        nothing.removeAll();
        if (!any) {
            nothing.add(state.have().isEmpty() ? empty("begin") : empty("nothing"));
        }
    }

    private void showMore() {
        var before = state.shown();
        state = state.withMore();
        writeAddress();
        append(pantry.find(state.have(), getLocale(), before, CookState.PAGE));
        if (tiles.getComponentCount() > before && tiles.getComponentAt(before) instanceof CookTile tile) {
            tile.focus();
        }
    }

    private void append(CookableRecipes found) {
        found.recipes().forEach(recipe -> tiles.add(new CookTile(recipe, catalogue)));
        more.setVisible(found.total() > state.shown() && !state.isFull());
    }

    private EmptyState empty(String what) {
        return new EmptyState("bowl", getTranslation("recipe.cook." + what), getTranslation("recipe.cook." + what + ".help"));
    }

    /** Where the page with all that was ticked is found again. */
    Location address() {
        return new Location(RecipeLinks.COOK, state.parameters());
    }

    /** Ticking is typing: the way back leads to the page before, not through every tick. */
    private void writeAddress() {
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, address());
    }
}
