package lv.burtnica.food.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.UI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.burtnica.food.Fault;

/** Puts the sentences of faults beside the fields that they are about. */
final class FaultMarks {

    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();

    /** Where the faults of a field are shown. */
    <F extends Component & HasValidationProperties> F of(String name, F field) {
        fields.put(name, field);
        return field;
    }

    void forget(String beginning) {
        fields.keySet().removeIf(name -> name.startsWith(beginning));
    }

    /** Marks the fields and leads to the first of them; takes away the marks of those that are in order now. */
    boolean show(List<Fault> faults) {
        var first = new HashMap<String, Fault>();
        faults.forEach(fault -> first.putIfAbsent(fault.field(), fault));
        var isLed = false;
        for (var entry : fields.entrySet()) {
            var fault = first.get(entry.getKey());
            entry.getValue().setInvalid(fault != null);
            entry.getValue().setErrorMessage(fault == null ? "" : sentence(fault));
            if (fault != null && !isLed && entry.getValue() instanceof Focusable<?> field) {
                field.focus();
                isLed = true;
            }
        }
        return faults.isEmpty();
    }

    static String sentence(Fault fault) {
        return UI.getCurrentOrThrow().getTranslation(fault.key(), fault.arguments());
    }
}
