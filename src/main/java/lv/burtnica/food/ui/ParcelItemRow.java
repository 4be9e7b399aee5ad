package lv.burtnica.food.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import lv.burtnica.food.Decimals;
import lv.burtnica.food.Fault;
import lv.burtnica.food.Food;
import lv.burtnica.food.FoodDesk;
import lv.burtnica.food.ParcelItem;
import org.jspecify.annotations.Nullable;

/** One food of a parcel, to be typed. */
class ParcelItemRow extends ListItem {

    private final FoodField food;
    private final TextField name = new TextField(getTranslation("food.item.name"));
    private final TextField grams = new TextField(getTranslation("food.item.pack-grams"));
    private final TextField packs = new TextField(getTranslation("food.item.packs"));
    private final TextField other = new TextField(getTranslation("food.item.other"));

    ParcelItemRow(FoodDesk foods, @Nullable ParcelItem item, Runnable touched, Consumer<ParcelItemRow> remove) {
        addClassName("item-row");
        food = new FoodField(getTranslation("food.item.food"), foods);
        packs.setValue("1");
        if (item != null) {
            food.choose(item.food());
            name.setValue(item.name());
            grams.setValue(item.packGrams() == null ? "" : Decimals.write(item.packGrams(), getLocale()));
            packs.setValue(String.valueOf(item.packs()));
            other.setValue(item.otherAmount());
        }
        food.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                touched.run();
                nameIfBlank(change.getValue());
            }
        });
        List.of(name, grams, packs, other).forEach(field -> field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                touched.run();
            }
        }));
        var button = new Button(getTranslation("food.item.remove"), click -> remove.accept(this));
        var names = new Div(food, name);
        names.addClassName("names");
        add(names, grams, packs, other, button);
    }

    private void nameIfBlank(@Nullable Food chosen) {
        if (chosen != null && name.getValue().isBlank()) {
            name.setValue(chosen.name(getLocale()));
        }
    }

    void mark(FaultMarks marks, int place) {
        var row = "items." + place + ".";
        marks.of(row + "food", food);
        marks.of(row + "name", name);
        marks.of(row + "grams", grams);
        marks.of(row + "packs", packs);
        marks.of(row + "other", other);
    }

    /** What in the row is no number. */
    List<Fault> faults(int place) {
        var faults = new ArrayList<Fault>();
        if (!grams.getValue().isBlank() && number(grams) == null) {
            faults.add(new Fault("items." + place + ".grams", "food.fault.not-a-figure", Map.of()));
        }
        if (!packs.getValue().strip().matches("\\d{1,4}")) {
            faults.add(new Fault("items." + place + ".packs", "food.fault.packs", Map.of("most", 1000)));
        }
        return faults;
    }

    ParcelItem read(String source) {
        var chosen = food.getValue();
        var count = packs.getValue().strip();
        return new ParcelItem(chosen == null ? null : chosen.id(), name.getValue().strip(), number(grams),
                count.matches("\\d{1,4}") ? Integer.parseInt(count) : 0, other.getValue().strip(), source);
    }

    void focusFirst() {
        food.focus();
    }

    private static @Nullable BigDecimal number(TextField field) {
        return Decimals.read(field.getValue()).orElse(null);
    }
}
