package lv.burtnica.booklet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lv.burtnica.booklet.Booklet;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.recipe.RecipeCard;
import lv.burtnica.recipe.RecipeFinds;
import lv.burtnica.recipe.RecipeQuery;
import lv.burtnica.recipe.RecipeSearch;

/** Where recipes are found and taken into the booklet. Only published ones are found. */
class RecipeChooser extends Composite<Div> {

    private static final int STRETCH = 8;
    private static final int MOST_FOUND = 2000;

    private final RecipeSearch search;
    private final Choice choice;
    private final RecipeFilter filter;
    private final Paragraph found = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Button all = new Button("", click -> addAll());
    private final Button more = new Button(getTranslation("booklet.choose.more"), click -> more());
    private final List<ChoiceLine> lines = new ArrayList<>();
    private Locale language = Locale.ROOT;
    private Set<Long> chosen = Set.of();

    RecipeChooser(RecipeSearch search, FoodCatalogue foods, CourseShelf courses, Choice choice) {
        this.search = search;
        this.choice = choice;
        filter = new RecipeFilter(foods, courses, this::find);
        getContent().addClassName("recipe-chooser");
        list.addClassName("choices");
        found.getElement().setAttribute("role", "status");
        getContent().add(new H3(getTranslation("booklet.choose.heading")), filter, found, all, list, more);
    }

    /** Offers the recipes of a language. */
    void show(Locale booklet) {
        if (!booklet.equals(language)) {
            language = booklet;
            filter.show(booklet, search.find(RecipeQuery.all(booklet), 0, 0));
        }
        find();
    }

    /** Marks the recipes that are in the booklet. */
    void mark(List<Long> ids) {
        chosen = Set.copyOf(ids);
        lines.forEach(line -> line.mark(chosen.contains(line.card().id())));
    }

    private void find() {
        lines.clear();
        list.removeAll();
        var total = append();
        found.setText(getTranslation(total == 0 ? "booklet.choose.none" : "booklet.choose.found", "n", total));
        all.setText(getTranslation("booklet.choose.add-all", "n", total));
        all.setVisible(total > 1);
    }

    private void more() {
        var shown = lines.size();
        append();
        if (shown < lines.size()) {
            lines.get(shown).focusButton();
        }
    }

    private long append() {
        var finds = finds(lines.size(), STRETCH);
        filter.count(finds);
        finds.cards().forEach(card -> {
            var line = new ChoiceLine(card, this::press);
            line.mark(chosen.contains(card.id()));
            lines.add(line);
            list.add(line);
        });
        more.setVisible(lines.size() < finds.total());
        return finds.total();
    }

    /** A lesson has a handful of recipes; they are picked out of all that fit the rest. */
    private RecipeFinds finds(int offset, int limit) {
        var keys = filter.lessonKeys();
        var query = filter.query(language);
        if (keys.isEmpty()) {
            return search.find(query, offset, limit);
        }
        var fitting = search.find(query, 0, MOST_FOUND);
        var cards = fitting.cards().stream().filter(card -> keys.contains(card.key())).toList();
        var stretch = cards.stream().skip(offset).limit(limit).toList();
        return new RecipeFinds(
                stretch, cards.size(), fitting.kinds(), fitting.times(), fitting.costs(), fitting.foods(), fitting.freeFrom(),
                fitting.tags());
    }

    private void press(RecipeCard card, boolean take) {
        if (take) {
            choice.add(List.of(Chosen.of(card)));
        } else {
            choice.remove(card.id());
        }
    }

    private void addAll() {
        choice.add(finds(0, Booklet.MOST_RECIPES).cards().stream().map(Chosen::of).toList());
    }

    /** What becomes of the recipes that are pressed. */
    interface Choice {

        void add(List<Chosen> recipes);

        void remove(long id);
    }
}
