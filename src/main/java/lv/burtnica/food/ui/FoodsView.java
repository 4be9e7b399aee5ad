package lv.burtnica.food.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import lv.burtnica.food.FoodDesk;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.Role;

/** The food catalogue, to be searched. */
@Route("produkti")
@Menu(title = "food.foods.menu", order = 62)
@RolesAllowed(Role.COORDINATOR_NAME)
@StyleSheet("food.css")
class FoodsView extends Div implements HasDynamicTitle {

    private static final int PAUSE_MILLISECONDS = 400;
    private static final int LONGEST_SEARCH = 100;

    private final FoodDesk desk;
    private final Paragraph count = new Paragraph();
    private final DeskTable table;

    FoodsView(FoodDesk desk) {
        this.desk = desk;
        addClassName("food-desk");
        table = new DeskTable(getTranslation("food.foods.title"), List.of(getTranslation("food.item.food"),
                getTranslation("food.fact.category"), getTranslation("food.foods.energy"), getTranslation("food.source")));
        var search = new TextField(getTranslation("food.foods.search"));
        search.setMaxLength(LONGEST_SEARCH);
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_MILLISECONDS);
        search.addValueChangeListener(change -> show(change.getValue()));
        count.getElement().setAttribute("aria-live", "polite");
        var add = new Anchor("produkti/jauns", getTranslation("food.food.new"));
        add.addClassName("main-action");
        add(new PageHeading(getTranslation("food.foods.title")).withLead(getTranslation("food.foods.lead")), add, search, count, table);
        show("");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("food.foods.title");
    }

    private void show(String words) {
        var found = desk.find(words, getLocale());
        count.setText(found.isEmpty() ? getTranslation("food.foods.none") : getTranslation("food.foods.count", "n", found.size()));
        table.clear();
        table.setVisible(!found.isEmpty());
        for (var food : found) {
            var energy = food.nutrients().kilocalories();
            table.row(new Anchor(FoodView.ADDRESS + food.id(), food.name(getLocale())),
                    DeskTable.text(getTranslation("food.category." + food.category().code())),
                    DeskTable.text(energy == null ? getTranslation("food.not-known") : getTranslation("food.foods.kcal", "n", energy)),
                    DeskTable.text(food.source().name()));
        }
    }
}
