package lv.burtnica.food.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import lv.burtnica.food.Food;
import lv.burtnica.food.FoodDesk;
import lv.burtnica.measure.PlainLetters;
import org.jspecify.annotations.Nullable;

/** A food to be chosen by any of its names, with or without marks above its letters. */
class FoodField extends ComboBox<Food> {

    private final List<Food> foods;

    FoodField(String label, FoodDesk desk) {
        this.foods = desk.find("", getLocale());
        setLabel(label);
        setItems((food, typed) -> isCalled(food, PlainLetters.of(typed.strip())), foods);
        setItemLabelGenerator(food -> food.name(getLocale()));
        setClearButtonVisible(true);
    }

    void choose(@Nullable String id) {
        setValue(foods.stream().filter(food -> food.id().equals(id)).findFirst().orElse(null));
    }

    private static boolean isCalled(Food food, String plain) {
        return food.names().values().stream().anyMatch(name -> PlainLetters.of(name).contains(plain))
                || food.otherNames().values().stream().flatMap(List::stream).anyMatch(name -> PlainLetters.of(name).contains(plain));
    }
}
