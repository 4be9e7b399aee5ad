package lv.burtnica.food.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import lv.burtnica.food.Dates;
import lv.burtnica.food.Fault;
import org.jspecify.annotations.Nullable;

/** A day that is typed as people write it, such as 22.11.2026; a month or a year stands for its first or last day. */
class DayField extends TextField {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final String name;
    private final boolean last;

    /** @param last whether a month or year stands for its last day */
    DayField(String name, String label, boolean last) {
        this.name = name;
        this.last = last;
        setLabel(label);
        setHelperText(getTranslation("food.day.help"));
    }

    void show(@Nullable LocalDate day) {
        setValue(day == null ? "" : WRITTEN.format(day));
    }

    @Nullable LocalDate day() {
        return Dates.read(getValue()).map(span -> last ? span.last() : span.first()).orElse(null);
    }

    /** That something was typed that is no day. */
    List<Fault> faults() {
        return !getValue().isBlank() && day() == null ? List.of(new Fault(name, "food.fault.date", Map.of())) : List.of();
    }
}
