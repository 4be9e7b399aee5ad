package lv.burtnica.food.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import lv.burtnica.food.Fault;
import lv.burtnica.food.FoodDesk;
import lv.burtnica.food.Parcel;
import lv.burtnica.food.ParcelItem;
import lv.burtnica.food.ProvisionWords;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;

/** The fields of a parcel. */
class ParcelForm extends Div {

    private final FoodDesk foods;
    private final Runnable touched;
    private final FaultMarks marks = new FaultMarks();
    private final TextField programme = new TextField(getTranslation("food.parcel.programme"));
    private final TextField country = new TextField(getTranslation("food.parcel.country"));
    private final TextArea unit = new TextArea(getTranslation("food.parcel.for-whom"));
    private final DayField from = new DayField("from", getTranslation("food.parcel.from"), false);
    private final DayField to = new DayField("to", getTranslation("food.parcel.to"), true);
    private final TextArea source = new TextArea(getTranslation("food.source"));
    private final List<ParcelItemRow> rows = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Paragraph listFault = new Paragraph();
    private final ProvisionWords words = new ProvisionWords(Wording.in(getLocale()));
    private Parcel shown = new Parcel("", "", "", "", "", null, null, List.of());

    /** @param touched what to do when something was typed */
    ParcelForm(FoodDesk foods, Runnable touched) {
        this.foods = foods;
        this.touched = touched;
        addClassName("parcel-form");
        unit.setHelperText(getTranslation("food.parcel.for-whom.help"));
        source.setHelperText(getTranslation("food.source.help"));
        unit.setMinRows(1);
        source.setMinRows(1);
        var fields = new Div(marks.of("programme", programme), marks.of("country", country), marks.of("from", from),
                marks.of("to", to), marks.of("unit", unit), marks.of("source", source));
        fields.addClassName("fields");
        List.of(programme, country, unit, from, to, source).forEach(field -> field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                touched.run();
            }
        }));
        list.addClassName("item-rows");
        listFault.addClassName("fault");
        listFault.getElement().setAttribute("role", "alert");
        var add = new Button(getTranslation("food.item.add"), click -> {
            touched.run();
            addRow(null).focusFirst();
        });
        add(fields, new H2(getTranslation("food.parcel.items")), new Paragraph(getTranslation("food.parcel.items.help")));
        add(list, listFault, add);
    }

    void show(Parcel parcel) {
        shown = parcel;
        programme.setValue(words.programme(parcel));
        country.setValue(parcel.country());
        unit.setValue(words.forWhom(parcel));
        from.show(parcel.from());
        to.show(parcel.to());
        source.setValue(parcel.source());
        rows.clear();
        list.removeAll();
        parcel.items().forEach(this::addRow);
        showFaults(List.of());
    }

    /** What in the fields is no day or number. */
    List<Fault> faults() {
        var faults = new ArrayList<>(from.faults());
        faults.addAll(to.faults());
        for (int i = 0; i < rows.size(); i++) {
            faults.addAll(rows.get(i).faults(i));
        }
        return faults;
    }

    Parcel read() {
        var said = inOneLine(source);
        var dated = !from.isEmpty() || !to.isEmpty();
        return new Parcel(shown.id(), country.getValue().strip(), written(programme, words.programme(shown), shown.programme()),
                dated ? "" : shown.period(), written(unit, words.forWhom(shown), shown.unit()), from.day(), to.day(),
                rows.stream().map(row -> row.read(said)).toList());
    }

    /** What is in the field; where it still holds the translation that was shown, the words as they are stored. */
    private static String written(AbstractField<?, String> field, String translation, String stored) {
        var text = inOneLine(field);
        return text.equals(translation) ? stored : text;
    }

    /** The fields for long words break their lines to show all of them; what is stored has none. */
    private static String inOneLine(AbstractField<?, String> field) {
        return field.getValue().strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /** Whether there are none. */
    boolean showFaults(List<Fault> faults) {
        marks.forget("items.");
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).mark(marks, i);
        }
        listFault.setText(faults.stream().filter(fault -> fault.field().equals("items")).findFirst().map(FaultMarks::sentence).orElse(""));
        return marks.show(faults);
    }

    private ParcelItemRow addRow(@Nullable ParcelItem item) {
        var row = new ParcelItemRow(foods, item, touched, this::remove);
        rows.add(row);
        list.add(row);
        return row;
    }

    private void remove(ParcelItemRow row) {
        touched.run();
        rows.remove(row);
        list.remove(row);
    }
}
