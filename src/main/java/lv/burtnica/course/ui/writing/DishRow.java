package lv.burtnica.course.ui.writing;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import lv.burtnica.course.CookedRecipe;
import lv.burtnica.kit.TypedTexts;

/** A recipe that is cooked in the lesson, and by whom. */
class DishRow extends Row {

    private final Map<String, String> titles;
    private final ComboBox<String> recipe = new ComboBox<>(getTranslation("course.writing.recipe"));
    private final TextField who = new TextField(getTranslation("course.writing.who"));

    /** @param titles of the recipes that can be chosen, by their keys */
    DishRow(CookedRecipe cooked, Map<String, String> titles) {
        this.titles = titles;
        addClassName("dish-row");
        var keys = new ArrayList<>(titles.keySet());
        if (!cooked.recipe().isEmpty() && !keys.contains(cooked.recipe())) {
            keys.add(cooked.recipe());
        }
        recipe.setItems(keys);
        recipe.setItemLabelGenerator(key -> titles.getOrDefault(key, key));
        recipe.setManualValidation(true);
        if (!cooked.recipe().isEmpty()) {
            recipe.setValue(cooked.recipe());
        }
        who.setValue(cooked.who());
        who.setHelperText(getTranslation("course.writing.who-help"));
        add(recipe, who);
    }

    @Override
    String called() {
        return titles.getOrDefault(cooked().recipe(), getTranslation("course.writing.new-dish"));
    }

    @Override
    void name(TypedTexts typed, String row) {
        typed.add(row + "who", who);
    }

    CookedRecipe cooked() {
        return new CookedRecipe(Objects.requireNonNullElse(recipe.getValue(), ""), who.getValue().strip());
    }
}
