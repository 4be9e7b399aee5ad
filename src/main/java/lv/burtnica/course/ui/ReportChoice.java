package lv.burtnica.course.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import lv.burtnica.course.report.Period;
import lv.burtnica.people.Group;
import org.jspecify.annotations.Nullable;

/** Asks which period and which group the report is about. */
class ReportChoice extends Div {

    private final BiConsumer<Period, @Nullable Long> change;
    private final DatePicker from = new DatePicker(getTranslation("course.report.from"));
    private final DatePicker to = new DatePicker(getTranslation("course.report.to"));
    private final GroupChoice group;

    /** @param change called with a period and a group, {@code null} for all */
    ReportChoice(LocalDate today, List<Group> groups, BiConsumer<Period, @Nullable Long> change) {
        this.change = change;
        addClassName("day-form");
        group = new GroupChoice(groups);
        group.setEmptySelectionCaption(getTranslation("course.report.all-groups"));
        group.setItemLabelGenerator(one -> one == null ? getTranslation("course.report.all-groups") : one.name());
        group.setVisible(!groups.isEmpty());
        group.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                read();
            }
        });
        prepare(from);
        prepare(to);
        var fields = new Div(from, to, group);
        fields.addClassName("day-fields");
        var quick = new Div(
                quick("course.report.this-month", today, Period::month), quick("course.report.this-quarter", today, Period::quarter),
                quick("course.report.this-year", today, Period::year), quick("course.report.last-year", today.minusYears(1), Period::year));
        quick.addClassName("row");
        add(quick, fields);
    }

    ReportChoice choosing(Period period, @Nullable Long chosen) {
        from.setValue(period.from());
        to.setValue(period.to());
        group.choose(chosen);
        return this;
    }

    private void prepare(DatePicker field) {
        field.setI18n(DayNames.in(getLocale()));
        field.setLocale(getLocale());
        field.setManualValidation(true);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                read();
            }
        });
    }

    private Button quick(String key, LocalDate day, Function<LocalDate, Period> period) {
        return new Button(getTranslation(key), click -> {
            choosing(period.apply(day), group.chosen());
            read();
        });
    }

    private void read() {
        var first = from.getValue();
        var last = to.getValue();
        var period = first == null || last == null ? Optional.<Period>empty() : Period.read(first.toString(), last.toString());
        to.setErrorMessage(period.isPresent() ? "" : getTranslation("course.report.fault-period"));
        to.setInvalid(period.isEmpty());
        period.ifPresent(sound -> change.accept(sound, group.chosen()));
    }
}
