package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import lv.burtnica.recipe.RecipeChoice;

/** Everything that is chosen in a search, each to be taken back by a press, and all of it at once. */
class ChosenRow extends Div {

    private final FacetWords words;
    private final Consumer<RecipeChoice> choose;

    /** @param choose called with what is still chosen after a press */
    ChosenRow(FacetWords words, Consumer<RecipeChoice> choose) {
        this.words = words;
        this.choose = choose;
        addClassNames("toggles", "chosen");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("recipe.search.chosen"));
    }

    void show(RecipeChoice choice) {
        removeAll();
        words.chosen(choice).forEach(chosen -> {
            var sign = new Span("✕");
            sign.getElement().setAttribute("aria-hidden", "true");
            var button = new NativeButton("", click -> choose.accept(chosen.without()));
            button.add(new Span(chosen.name()), sign);
            button.getElement().setAttribute("aria-label", getTranslation("recipe.search.take-back", "name", chosen.name()));
            add(button);
        });
        if (choice.size() > 0) {
            var clear = new NativeButton(getTranslation("recipe.search.clear"), click -> choose.accept(RecipeChoice.ALL));
            clear.addClassName("clear");
            add(clear);
        }
        setVisible(choice.size() > 0);
    }
}
