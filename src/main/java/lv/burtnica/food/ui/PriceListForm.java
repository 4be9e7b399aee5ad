package lv.burtnica.food.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.burtnica.food.Fault;
import lv.burtnica.food.Price;
import lv.burtnica.food.PriceList;
import org.jspecify.annotations.Nullable;

/** What holds for all prices of a list: place, day, source, and which offers they are. */
class PriceListForm extends Div {

    private final FaultMarks marks = new FaultMarks();
    private final TextField place = new TextField(getTranslation("food.prices.place"));
    private final DayField date = new DayField("date", getTranslation("food.prices.date"), false);
    private final TextField source = new TextField(getTranslation("food.source"));
    private final Select<Price.Tier> tier = PriceEntry.tiers(getTranslation("food.prices.tier"));
    private String id = "";

    PriceListForm(Runnable touched) {
        addClassName("fields");
        place.setHelperText(getTranslation("food.prices.place.help"));
        source.setHelperText(getTranslation("food.prices.source.help"));
        add(marks.of("place", place), marks.of("date", date), marks.of("source", source), tier);
        List.of(place, date, source).forEach(field -> field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                touched.run();
            }
        }));
    }

    void show(PriceList list) {
        id = list.id();
        place.setValue(list.place());
        date.show(list.date());
        source.setValue(list.source());
        tier.setValue(list.tier());
        marks.show(List.of());
    }

    /** The list as it is typed now, on the given day where the date cannot be read. */
    PriceList read(List<Price> prices, LocalDate otherwise) {
        return new PriceList(
                id, place.getValue().strip(), orElse(date.day(), otherwise), source.getValue().strip(), tier.getValue(), prices);
    }

    /** Marks the fields; whether none of them has a fault. */
    boolean showFaults(List<Fault> faults) {
        return marks.show(faults);
    }

    List<Fault> faults() {
        return date.isEmpty() ? List.of(new Fault("date", "food.fault.date", Map.of())) : date.faults();
    }

    private static LocalDate orElse(@Nullable LocalDate day, LocalDate otherwise) {
        return day == null ? otherwise : day;
    }
}
