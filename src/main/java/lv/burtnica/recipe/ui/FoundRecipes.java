package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import lv.burtnica.kit.EmptyState;
import lv.burtnica.recipe.RecipeChoice;
import lv.burtnica.recipe.RecipeFinds;
import lv.burtnica.recipe.ui.RecipeTile.HeadingLevel;

/** What a search found: how many, the first of them as tiles, and the ways on from there. */
class FoundRecipes extends Div {

    private final ChosenRow chosen;
    private final Paragraph count = new Paragraph();
    private final Paragraph unfinished = new Paragraph(getTranslation("recipe.search.unfinished"));
    private final RecipeTiles tiles = new RecipeTiles(HeadingLevel.SECOND);
    private final Div nothing = new Div();
    private final Button more;
    private final Button along;
    private final Runnable showAll;

    /**
     * What somebody can do about what was found.
     *
     * @param choose to narrow the search less
     * @param more to see more of it
     * @param along to take it home
     * @param showAll to search for nothing in particular
     */
    record Deeds(Consumer<RecipeChoice> choose, Runnable more, Runnable along, Runnable showAll) {}

    FoundRecipes(FacetWords words, Deeds deeds) {
        showAll = deeds.showAll();
        chosen = new ChosenRow(words, choice -> {
            deeds.choose().accept(choice);
            focusCount();
        });
        more = new Button(getTranslation("recipe.search.more"), click -> deeds.more().run());
        along = new Button(getTranslation("recipe.origin.take-found-along"), click -> deeds.along().run());
        addClassName("results");
        count.addClassName("result-count");
        count.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        unfinished.addClassName("hint");
        more.addClassName("more");
        add(chosen, unfinished, count, tiles, nothing, more, along);
    }

    /**
     * Shows it in place of what was there.
     *
     * @param state what was searched for
     * @param isUnfinished whether there may be more than can be found yet
     */
    void show(RecipeFinds finds, SearchState state, boolean isUnfinished) {
        count.setText(getTranslation("recipe.search.count", "n", finds.total()));
        unfinished.setVisible(isUnfinished);
        chosen.show(state.choice());
        tiles.replace(finds.cards());
        tiles.setVisible(finds.total() > 0);
        along.setVisible(finds.total() > 0);
        nothing.removeAll();
        if (finds.total() == 0) {
            nothing.add(nothingFound());
        }
        more.setVisible(finds.total() > state.shown());
    }

    /** Shows more of it below, and leads the keyboard there. */
    void append(RecipeFinds finds, SearchState state, int before) {
        tiles.append(finds.cards());
        tiles.focus(before);
        more.setVisible(finds.total() > state.shown());
    }

    void focusCount() {
        count.getElement().callJsFunction("focus");
    }

    private EmptyState nothingFound() {
        var all = new Button(getTranslation("recipe.search.show-all"), click -> showAll.run());
        return new EmptyState("bowl", getTranslation("recipe.search.nothing"), getTranslation("recipe.search.nothing.help"), all);
    }
}
