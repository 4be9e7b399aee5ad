package lv.burtnica.course.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.burtnica.course.day.Asked;
import lv.burtnica.course.day.DayWish;

/** The papers by which other services hear of the course. */
class PresentPart extends Section {

    private static final Duration STEP = Duration.ofMinutes(15);
    private static final int LONGEST_PLACE = 100;

    private final Locale language;
    private final DatePicker date = new DatePicker(getTranslation("course.ui.date"));
    private final TimePicker time = new TimePicker(getTranslation("course.ui.start"));
    private final TextField place = new TextField(getTranslation("course.ui.place"));
    private final Anchor invitation;

    /** @param language of the course */
    PresentPart(Locale language) {
        this.language = language;
        addClassName("present");
        date.setI18n(DayNames.in(getLocale()));
        date.setLocale(getLocale());
        time.setStep(STEP);
        time.setLocale(Locale.UK);
        place.setMaxLength(LONGEST_PLACE);
        invitation = CourseLinks.pdf(address(), getTranslation("course.ui.as-pdf", "title", getTranslation("course.ui.invitation")));
        var slides = CourseLinks.pdf(CourseLinks.COURSE + "/stastijums.pdf?valoda=" + language.getLanguage(),
                getTranslation("course.ui.as-pdf", "title", getTranslation("course.ui.slides")));
        date.addValueChangeListener(change -> show());
        time.addValueChangeListener(change -> show());
        place.addValueChangeListener(change -> show());
        var fields = new Div(date, time, place);
        fields.addClassName("day-fields");
        var links = new Div(invitation, slides);
        links.addClassNames("row", "present-links");
        var form = new Div(fields, links);
        form.addClassName("day-form");
        add(new H2(getTranslation("course.ui.present")), new Paragraph(getTranslation("course.ui.present-help")), form);
    }

    private void show() {
        invitation.setHref(address());
    }

    private String address() {
        var wish = new DayWish(Map.of());
        if (date.getValue() != null) {
            wish = wish.with(Asked.DATE, List.of(date.getValue().toString()));
        }
        if (time.getValue() != null) {
            wish = wish.with(Asked.START, List.of(time.getValue().toString()));
        }
        if (!place.getValue().isBlank()) {
            wish = wish.with(Asked.PLACE, List.of(place.getValue().strip()));
        }
        var said = wish.query().isEmpty() ? "" : wish.query() + "&";
        return CourseLinks.COURSE + "/ielugums.pdf?" + said + "valoda=" + language.getLanguage();
    }
}
