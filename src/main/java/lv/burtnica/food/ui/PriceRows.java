package lv.burtnica.food.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import lv.burtnica.food.Decimals;
import lv.burtnica.food.Fault;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.food.Price;
import lv.burtnica.food.ProvisionWords;
import lv.burtnica.wording.Wording;

/** The prices of a list, each to be changed or taken out. */
class PriceRows extends Div {

    private final FoodCatalogue foods;
    private final Consumer<Price> change;
    private final Runnable touched;
    private final List<Price> prices = new ArrayList<>();
    private final H2 count = new H2();
    private final Paragraph fault = new Paragraph();
    private final DeskTable table;

    /**
     * @param change what to do when a price shall be changed
     * @param touched what to do when the list is another one
     */
    PriceRows(FoodCatalogue foods, Consumer<Price> change, Runnable touched) {
        this.foods = foods;
        this.change = change;
        this.touched = touched;
        table = new DeskTable(getTranslation("food.prices.rows"), List.of(getTranslation("food.item.food"), getTranslation("food.price"),
                getTranslation("food.price.tier"), getTranslation("food.price.item"), getTranslation("food.price.deeds")));
        fault.addClassName("fault");
        fault.getElement().setAttribute("role", "alert");
        add(count, fault, table);
    }

    void show(List<Price> list) {
        prices.clear();
        prices.addAll(list);
        showRows();
    }

    List<Price> prices() {
        return List.copyOf(prices);
    }

    /** Adds prices; one for the same food and tier takes the place of the old one. */
    void put(List<Price> more) {
        touched.run();
        for (var price : more) {
            var place = place(price);
            if (place < 0) {
                prices.add(price);
            } else {
                prices.set(place, price);
            }
        }
        showRows();
    }

    /** How many of the prices take the place of one that is here. */
    long replaced(List<Price> more) {
        return more.stream().filter(price -> place(price) >= 0).count();
    }

    /** Says what is wrong with the rows, each with its food. */
    void showFault(List<Fault> faults) {
        fault.setText(faults.stream().filter(one -> one.field().startsWith("prices")).findFirst().map(this::sentence).orElse(""));
    }

    private String sentence(Fault found) {
        var parts = found.field().split("\\.");
        return parts.length < 2
                ? FaultMarks.sentence(found)
                : name(prices.get(Integer.parseInt(parts[1])).food()) + ": " + FaultMarks.sentence(found);
    }

    private String name(String id) {
        return foods.find(id).map(food -> food.name(getLocale())).orElse(id);
    }

    private int place(Price price) {
        for (int i = 0; i < prices.size(); i++) {
            if (prices.get(i).food().equals(price.food()) && prices.get(i).tier() == price.tier()) {
                return i;
            }
        }
        return -1;
    }

    private void showRows() {
        count.setText(getTranslation("food.prices.count", "n", prices.size()));
        fault.setText("");
        table.clear();
        table.setVisible(!prices.isEmpty());
        var words = new ProvisionWords(Wording.in(getLocale()));
        for (var price : prices) {
            var name = name(price.food());
            var deeds = new Div(deed("food.price.change", name, () -> change.accept(price)),
                    deed("food.price.remove", name, () -> remove(price)));
            deeds.addClassName("deeds");
            table.row(DeskTable.text(name), DeskTable.text(written(price)), DeskTable.text(words.tier(price.tier())),
                    DeskTable.text(price.place().isEmpty() || price.place().equals(price.item()) ? price.item()
                            : price.item() + " · " + price.place()), deeds);
        }
    }

    private Button deed(String key, String food, Runnable deed) {
        var button = new Button(getTranslation(key), click -> deed.run());
        button.setAriaLabel(getTranslation(key) + ": " + food);
        return button;
    }

    private void remove(Price price) {
        touched.run();
        prices.remove(price);
        showRows();
    }

    private String written(Price price) {
        return written(price, getLocale());
    }

    /** {@code 2,19 € par kg}. */
    static String written(Price price, Locale language) {
        var wording = Wording.in(language);
        var one = Objects.requireNonNullElse(price.euros(), Objects.requireNonNullElse(price.packEuros(), BigDecimal.ZERO));
        var per = wording.text("food.price.per-" + price.per().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return wording.text("food.price.written", Map.of("euros", Decimals.euros(one, language), "per", per));
    }
}
