package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Comparator;
import java.util.function.Consumer;
import lv.burtnica.food.Food;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.measure.PlainLetters;
import lv.burtnica.wording.Texts;

/** Finds one food of the catalogue while somebody types, with or without diacritics, and is empty again once it is chosen. */
class FoodSearch extends ComboBox<Food> {

    /** @param choose called with the id of the food that was chosen */
    FoodSearch(FoodCatalogue catalogue, Consumer<String> choose) {
        addClassName("food-search");
        setLabel(getTranslation("recipe.cook.add"));
        setHelperText(getTranslation("recipe.cook.add.help"));
        setItemLabelGenerator(food -> food.name(getLocale()));
        var byName = Comparator.comparing((Food food) -> food.name(getLocale()), Texts.standard().order(getLocale()));
        setItems(
                (food, typed) -> PlainLetters.of(food.name(getLocale())).contains(PlainLetters.of(typed.strip())),
                catalogue.all().stream().sorted(byName).toList());
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                choose.accept(change.getValue().id());
                clear();
            }
        });
    }
}
