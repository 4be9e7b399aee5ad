package lv.burtnica.booklet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lv.burtnica.booklet.Booklet;
import lv.burtnica.food.Food;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.RecipeCard;
import lv.burtnica.recipe.RecipeQuery;
import lv.burtnica.recipe.RecipeSearch;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;

/** Where recipes are found and taken into the booklet. Only published ones are found. */
class RecipeChooser extends Composite<Div> {

    private static final int STRETCH = 8;

    private final RecipeSearch search;
    private final Choice choice;
    private final TextField words = new TextField(getTranslation("booklet.choose.search"));
    private final Select<MealKind> kind = new Select<>();
    private final Select<Food> food = new Select<>();
    private final Paragraph found = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Button all = new Button(getTranslation("booklet.choose.add-all"), click -> addAll());
    private final Button more = new Button(getTranslation("booklet.choose.more"), click -> more());
    private final List<ChoiceLine> lines = new ArrayList<>();
    private Locale language = Locale.ROOT;
    private Set<Long> chosen = Set.of();

    RecipeChooser(RecipeSearch search, FoodCatalogue foods, Choice choice) {
        this.search = search;
        this.choice = choice;
        getContent().addClassName("recipe-chooser");
        list.addClassName("choices");
        found.getElement().setAttribute("role", "status");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> find());
        offerKinds();
        offerFoods(foods);
        var fields = new Div(words, kind, food);
        fields.addClassName("find");
        getContent().add(new H3(getTranslation("booklet.choose.heading")), fields, found, all, list, more);
    }

    /** Offers the recipes of a language. */
    void show(Locale booklet) {
        language = booklet;
        find();
    }

    /** Marks the recipes that are in the booklet. */
    void mark(List<Long> ids) {
        chosen = Set.copyOf(ids);
        lines.forEach(line -> line.mark(chosen.contains(line.card().id())));
    }

    private void offerKinds() {
        var names = new RecipeWords(Wording.in(getLocale()));
        kind.setLabel(getTranslation("booklet.choose.kind"));
        kind.setItems(MealKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("booklet.choose.all-kinds"));
        kind.setItemLabelGenerator(item -> item == null ? getTranslation("booklet.choose.all-kinds") : names.kind(item));
        kind.addValueChangeListener(change -> find());
    }

    private void offerFoods(FoodCatalogue foods) {
        var alphabet = Texts.standard().order(getLocale());
        food.setLabel(getTranslation("booklet.choose.food"));
        food.setItems(foods.all().stream()
                .filter(Food::isFromParcel)
                .sorted(Comparator.comparing(item -> item.name(getLocale()), alphabet))
                .toList());
        food.setEmptySelectionAllowed(true);
        food.setEmptySelectionCaption(getTranslation("booklet.choose.all-foods"));
        food.setItemLabelGenerator(item -> item == null ? getTranslation("booklet.choose.all-foods") : item.name(getLocale()));
        food.addValueChangeListener(change -> find());
    }

    private RecipeQuery query() {
        var wanted = food.getValue();
        return new RecipeQuery(words.getValue().strip(), language, kind.getValue(), wanted == null ? null : wanted.id());
    }

    private void find() {
        lines.clear();
        list.removeAll();
        var total = append();
        found.setText(getTranslation(total == 0 ? "booklet.choose.none" : "booklet.choose.found", "n", total));
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
        var finds = search.find(query(), lines.size(), STRETCH);
        finds.cards().forEach(card -> {
            var line = new ChoiceLine(card, this::press);
            line.mark(chosen.contains(card.id()));
            lines.add(line);
            list.add(line);
        });
        more.setVisible(lines.size() < finds.total());
        return finds.total();
    }

    private void press(RecipeCard card, boolean take) {
        if (take) {
            choice.add(List.of(Chosen.of(card)));
        } else {
            choice.remove(card.id());
        }
    }

    private void addAll() {
        choice.add(search.find(query(), 0, Booklet.MOST_RECIPES).cards().stream().map(Chosen::of).toList());
    }

    /** What becomes of the recipes that are pressed. */
    interface Choice {

        void add(List<Chosen> recipes);

        void remove(long id);
    }
}
