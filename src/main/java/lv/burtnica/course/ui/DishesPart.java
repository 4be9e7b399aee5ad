package lv.burtnica.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import lv.burtnica.course.CookedRecipe;
import lv.burtnica.course.day.DayDish;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.course.day.LessonDays;
import lv.burtnica.recipe.RecipeCard;
import lv.burtnica.recipe.RecipeChoice;
import lv.burtnica.recipe.RecipeQuery;

/** What is cooked on the day: dishes can be taken out, and others put in. */
class DishesPart extends Section {

    private final DayServices services;
    private final Consumer<List<CookedRecipe>> change;
    private final UnorderedList list = new UnorderedList();
    private final ComboBox<RecipeCard> more = new ComboBox<>(getTranslation("course.ui.add-dish"));
    private List<DayDish> shown = List.of();

    /** @param change called with all dishes that shall be cooked */
    DishesPart(DayServices services, Locale language, Consumer<List<CookedRecipe>> change) {
        this.services = services;
        this.change = change;
        addClassName("dishes");
        list.addClassName("dish-lines");
        more.setItemLabelGenerator(RecipeCard::title);
        more.setItems(query -> services.search()
                .find(new RecipeQuery(query.getFilter().orElse(""), language, RecipeChoice.ALL), query.getOffset(), query.getLimit())
                .cards().stream());
        more.setPlaceholder(getTranslation("course.ui.add-dish-hint"));
        more.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                var card = chosen.getValue();
                more.clear();
                put(card.key());
            }
        });
        var how = new Paragraph(getTranslation("course.ui.dishes-help"));
        how.addClassName("why");
        add(new H2(getTranslation("course.ui.recipes")), how, list, more);
    }

    void show(LessonDay day) {
        shown = day.dishes();
        list.removeAll();
        shown.forEach(dish -> list.add(line(dish)));
        more.setVisible(shown.size() < LessonDays.MOST_DISHES);
    }

    private ListItem line(DayDish dish) {
        var recipe = Optional.ofNullable(dish.frozen()).flatMap(services.desk()::text);
        var title = recipe.map(found -> found.title()).orElse(dish.cooked().recipe());
        var name = recipe.map(found -> (Component) CourseLinks.recipe(found))
                .orElseGet(() -> new Span(getTranslation("course.print.recipe-missing", "recipe", title)));
        var who = new Span(dish.cooked().who());
        who.addClassName("who-cooks");
        who.setVisible(!dish.cooked().who().isBlank());
        var out = new Button(getTranslation("course.ui.remove"), click -> takeOut(dish));
        out.setAriaLabel(getTranslation("course.ui.remove-dish", "title", title));
        return new ListItem(new Span(name, who), out);
    }

    private void put(String key) {
        var all = cooked();
        if (all.stream().noneMatch(cooked -> cooked.recipe().equals(key))) {
            all.add(new CookedRecipe(key, ""));
            change.accept(all);
        }
    }

    private void takeOut(DayDish dish) {
        var all = cooked();
        all.remove(dish.cooked());
        change.accept(all);
    }

    private List<CookedRecipe> cooked() {
        return new ArrayList<>(shown.stream().map(DayDish::cooked).toList());
    }
}
