package lv.burtnica.booklet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.burtnica.booklet.Booklet;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipePage;

/** Which recipes the booklet has: where they are found on one side, and their order on the other. */
class BookletRecipes extends Composite<Section> {

    private final RecipeBook recipes;
    private final RecipeOrder order;
    private final RecipeChooser chooser;
    private final Runnable changed;

    /** @param changed what to do after the person changed something */
    BookletRecipes(RecipeSources sources, Runnable changed) {
        this.recipes = sources.recipes();
        this.changed = changed;
        order = new RecipeOrder(this::reordered);
        chooser = new RecipeChooser(sources.search(), sources.foods(), sources.courses(), order);
        var both = new Div(chooser, order);
        both.addClassName("choose-and-order");
        getContent().add(new H2(getTranslation("booklet.choose.section")), both);
    }

    void show(Booklet booklet) {
        order.show(chosen(booklet));
        chooser.mark(order.ids());
        chooser.show(booklet.language());
    }

    /** Says beside each recipe what of it needs a hand. */
    void hint(Map<Long, String> words) {
        order.hint(words);
    }

    List<Long> ids() {
        return order.ids();
    }

    /** The booklet's recipes in order; one that was deleted keeps its place until somebody takes it out. */
    private List<Chosen> chosen(Booklet booklet) {
        var there = recipes.get(booklet.recipes()).stream().collect(Collectors.toMap(RecipePage::id, Chosen::of));
        var gone = getTranslation("booklet.order.gone");
        return booklet.recipes().stream().map(id -> there.getOrDefault(id, Chosen.gone(id, gone))).toList();
    }

    private void reordered() {
        chooser.mark(order.ids());
        changed.run();
    }
}
