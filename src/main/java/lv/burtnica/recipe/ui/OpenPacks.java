package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import lv.burtnica.recipe.pantry.AtHand;

/** Which packs are open: one press for each, and where somebody knows it, the grams that are left. */
class OpenPacks extends Div {

    private final FoodTicks ticks;
    private final Div fields = new Div();
    private final Map<String, IntegerField> shown = new LinkedHashMap<>();
    private final Function<String, String> name;
    private final BiConsumer<String, Integer> weigh;

    /**
     * @param open called with the food and whether its pack is open now
     * @param weigh called with the food and the grams that are left, {@link AtHand#NOT_SAID} for an emptied field
     */
    OpenPacks(Function<String, String> name, BiConsumer<String, Boolean> open, BiConsumer<String, Integer> weigh) {
        this.name = name;
        this.weigh = weigh;
        ticks = new FoodTicks(getTranslation("recipe.cook.opened"), getTranslation("recipe.cook.opened.help"), name, open).withHeading();
        fields.addClassName("how-much");
        add(ticks, fields);
    }

    /** Shows the foods that are there, those pressed whose pack is open. */
    void show(List<String> there, Map<String, Integer> opened) {
        ticks.show(there, opened::containsKey);
        shown.entrySet().removeIf(entry -> {
            if (!opened.containsKey(entry.getKey())) {
                fields.remove(entry.getValue());
            }
            return !opened.containsKey(entry.getKey());
        });
        opened.forEach((food, grams) -> shown.computeIfAbsent(food, this::field).setValue(grams > 0 ? grams : null));
    }

    private IntegerField field(String food) {
        var field = new IntegerField(getTranslation("recipe.cook.left", "food", name.apply(food)));
        field.setHelperText(getTranslation("recipe.cook.left.help"));
        field.setMin(1);
        field.setMax(CookState.MOST_GRAMS);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                weigh.accept(food, change.getValue() == null ? AtHand.NOT_SAID : change.getValue());
            }
        });
        fields.add(field);
        return field;
    }
}
