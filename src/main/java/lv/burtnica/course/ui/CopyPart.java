package lv.burtnica.course.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import lv.burtnica.course.day.Asked;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.kit.Notices;

/** Holds the same day again with the next group. */
class CopyPart extends Section {

    private static final int DAYS_AHEAD = 7;

    private final DayServices services;
    private final Supplier<LessonDay> now;
    private final DatePicker date = new DatePicker(getTranslation("course.ui.date"));
    private final GroupChoice group;

    CopyPart(DayServices services, Supplier<LessonDay> now) {
        this.services = services;
        this.now = now;
        var day = now.get();
        addClassName("copy-day");
        group = new GroupChoice(services.kept().groups());
        group.setVisible(!services.kept().groups().isEmpty());
        date.setI18n(DayNames.in(getLocale()));
        date.setLocale(getLocale());
        date.setManualValidation(true);
        var today = LocalDate.now(services.clock());
        date.setValue((day.date().isBefore(today) ? today : day.date()).plusDays(DAYS_AHEAD));
        var fields = new Div(group, date);
        fields.addClassName("day-fields");
        add(new H2(getTranslation("course.ui.copy")), new Paragraph(getTranslation("course.ui.copy-help")), fields,
                new Button(getTranslation("course.ui.copy-do"), click -> copy()));
    }

    private void copy() {
        var day = now.get();
        var wanted = date.getValue();
        var readable = wanted != null && services.desk().read(day.wish().with(Asked.DATE, List.of(wanted.toString())))
                .faults().stream().noneMatch(fault -> fault == Asked.DATE);
        date.setErrorMessage(readable ? "" : getTranslation(Asked.DATE.faultKey()));
        date.setInvalid(!readable);
        if (readable && wanted != null) {
            var copy = services.days().copy(day, wanted, group.chosen(), services.who());
            Notices.success(getTranslation("course.ui.copied"));
            UI.getCurrentOrThrow().navigate(CourseLinks.day(copy));
        }
    }
}
