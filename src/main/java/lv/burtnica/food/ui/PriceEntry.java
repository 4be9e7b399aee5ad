package lv.burtnica.food.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import lv.burtnica.food.Decimals;
import lv.burtnica.food.Fault;
import lv.burtnica.food.FoodDesk;
import lv.burtnica.food.PackSize;
import lv.burtnica.food.Price;

/** One price to be typed: which food, how much it costs, and for how much of it. */
class PriceEntry extends Div {

    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

    private final FaultMarks marks = new FaultMarks();
    private final FoodField food;
    private final TextField euros = new TextField(getTranslation("food.price.euros"));
    private final TextField per = new TextField(getTranslation("food.price.per"));
    private final Select<Price.Tier> tier;
    private final TextField item = new TextField(getTranslation("food.price.item"));
    private final Consumer<Price> add;

    /** @param add what to do with a price that is in order; its place and source are empty, as those of the list hold */
    PriceEntry(FoodDesk foods, Consumer<Price> add) {
        this.add = add;
        addClassName("price-entry");
        food = new FoodField(getTranslation("food.item.food"), foods);
        tier = tiers(getTranslation("food.price.tier"));
        per.setHelperText(getTranslation("food.price.per.help"));
        add(marks.of("food", food), marks.of("euros", euros), marks.of("per", per), tier, marks.of("item", item),
                new Button(getTranslation("food.price.add"), click -> take()));
        clear(Price.Tier.CHEAPEST);
    }

    static Select<Price.Tier> tiers(String label) {
        var select = new Select<Price.Tier>();
        select.setLabel(label);
        select.setItems(Price.Tier.values());
        select.setItemLabelGenerator(one ->
                select.getTranslation("food.tier." + (one == Price.Tier.CHEAPEST ? "cheapest" : "typical")));
        return select;
    }

    /** Puts a price into the fields to be changed. */
    void edit(Price price) {
        food.choose(price.food());
        var one = price.euros() == null ? price.packEuros() : price.euros();
        euros.setValue(one == null ? "" : Decimals.write(one, getLocale()));
        per.setValue(getTranslation("food.price.per-" + price.per().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        tier.setValue(price.tier());
        item.setValue(price.item());
        euros.focus();
        scrollIntoView();
    }

    private void clear(Price.Tier chosen) {
        food.clear();
        euros.clear();
        per.setValue(getTranslation("food.price.per-kilogram"));
        tier.setValue(chosen);
        item.clear();
    }

    private void take() {
        var faults = new ArrayList<Fault>();
        var number = Decimals.read(euros.getValue()).filter(one -> one.signum() > 0 && one.compareTo(MOST) <= 0).orElse(null);
        var size = PackSize.read(per.getValue()).orElse(null);
        if (food.getValue() == null) {
            faults.add(new Fault("food", "food.fault.choose-food", Map.of()));
        }
        if (number == null) {
            faults.add(new Fault("euros", "food.fault.euros", Map.of("most", MOST)));
        }
        if (size == null) {
            faults.add(new Fault("per", "food.fault.unit", Map.of()));
        }
        var chosen = food.getValue();
        if (marks.show(faults) && number != null && size != null) {
            add.accept(size.price(chosen.id(), tier.getValue(), number, item.getValue().strip()));
            clear(tier.getValue());
            food.focus();
        }
    }
}
