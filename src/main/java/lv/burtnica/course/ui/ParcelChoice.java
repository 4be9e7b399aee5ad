package lv.burtnica.course.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import lv.burtnica.course.day.DayReader;
import lv.burtnica.food.Parcel;
import lv.burtnica.food.ProvisionWords;
import lv.burtnica.kit.Stepper;
import lv.burtnica.wording.Wording;

/** The parcels at hand, each with how many there are. A row that stays is the same as before, so that the keyboard does not lose it. */
class ParcelChoice extends Div {

    private final List<Parcel> known;
    private final Consumer<List<String>> change;
    private final ProvisionWords names = new ProvisionWords(Wording.in(getLocale()));
    private final Div rows = new Div();
    private final Select<Parcel> more = new Select<>();
    private final Map<String, Row> shown = new LinkedHashMap<>();
    private List<String> written = List.of();

    /** @param change called with all parcels, each as {@code lv-2013:2} */
    ParcelChoice(List<Parcel> known, Consumer<List<String>> change) {
        this.known = known;
        this.change = change;
        addClassName("parcel-choice");
        rows.addClassName("parcel-rows");
        more.setLabel(getTranslation("course.ui.add-parcel"));
        more.setPlaceholder(getTranslation("course.ui.choose-parcel"));
        more.setItemLabelGenerator(parcel -> parcel == null ? "" : names.parcel(parcel));
        more.setManualValidation(true);
        more.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                put(chosen.getValue().id(), 1);
            }
        });
        add(new H2(getTranslation("course.ui.parcels")), rows, more);
    }

    /** Where a sentence about the parcels is shown. */
    HasValidationProperties field() {
        return more;
    }

    void show(List<String> wanted) {
        written = wanted;
        var counts = new LinkedHashMap<String, Integer>();
        wanted.forEach(one -> counts.put(id(one), count(one)));
        shown.entrySet().removeIf(entry -> {
            if (!counts.containsKey(entry.getKey())) {
                rows.remove(entry.getValue());
            }
            return !counts.containsKey(entry.getKey());
        });
        counts.forEach((id, count) -> shown.computeIfAbsent(id, this::row).stepper.setValue(count));
        more.setItems(known.stream().filter(parcel -> !counts.containsKey(parcel.id())).toList());
    }

    private Row row(String id) {
        var name = known.stream().filter(parcel -> parcel.id().equals(id)).findFirst().map(names::parcel).orElse(id);
        var row = new Row(id, name);
        rows.add(row);
        return row;
    }

    private void put(String id, int count) {
        var all = new ArrayList<String>();
        written.stream().filter(one -> !id(one).equals(id)).forEach(all::add);
        if (count > 0) {
            var place = written.stream().map(ParcelChoice::id).toList().indexOf(id);
            all.add(place < 0 ? all.size() : place, id + ":" + count);
        }
        change.accept(all);
    }

    private static String id(String written) {
        return written.split(":", 2)[0];
    }

    /** One where the address says nothing that could be shown; that is said below. */
    private static int count(String written) {
        var parts = written.split(":", 2);
        return parts.length == 2 && parts[1].matches("[0-9]{1,3}")
                ? Math.clamp(Integer.parseInt(parts[1]), 1, DayReader.MOST_PARCELS)
                : 1;
    }

    /** A parcel, how many there are, and the way to take it out again. */
    private class Row extends Div {

        private final Stepper stepper;

        Row(String id, String name) {
            addClassName("parcel-row");
            stepper = new Stepper(name, 1, DayReader.MOST_PARCELS, n -> getTranslation("course.ui.parcel-count", "n", n));
            stepper.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    put(id, event.getValue());
                }
            });
            var out = new Button(getTranslation("course.ui.remove"), click -> {
                put(id, 0);
                more.focus();
            });
            out.setAriaLabel(getTranslation("course.ui.remove-parcel", "parcel", name));
            add(stepper, out);
        }
    }
}
