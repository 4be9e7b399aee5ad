package lv.burtnica.course.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import lv.burtnica.course.Lesson;

/** The parts of a lesson with the clock time at which each starts. */
class Agenda extends Section {

    private static final LocalTime FOR_EXAMPLE = LocalTime.of(10, 0);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** The parts as on a day that starts at ten. */
    Agenda(Lesson lesson) {
        this(lesson, FOR_EXAMPLE);
        addComponentAtIndex(1, new Paragraph(getTranslation("course.ui.agenda-example", "time", CLOCK.format(FOR_EXAMPLE))));
    }

    Agenda(Lesson lesson, LocalTime start) {
        addClassName("agenda");
        var list = new OrderedList();
        list.addClassName("timeline");
        lesson.clock(start).forEach(timed -> list.add(line(timed)));
        add(new H2(getTranslation("course.ui.agenda")), list);
        if (lesson.overrun() > 0) {
            var over = new Paragraph(getTranslation("course.print.overrun",
                    "planned", lesson.planned(), "minutes", lesson.minutes(), "over", lesson.overrun()));
            over.addClassName("overrun");
            add(over);
        }
    }

    private ListItem line(Lesson.TimedPart timed) {
        var time = new Span(CLOCK.format(timed.start()));
        time.addClassName("time");
        var what = new Div(new Span(timed.part().title()));
        if (!timed.part().activity().isEmpty() && !timed.part().activity().equals(timed.part().title())) {
            what.add(quiet(timed.part().activity()));
        }
        return new ListItem(time, what, quiet(getTranslation("course.print.minutes", "n", timed.part().minutes())));
    }

    private static Span quiet(String text) {
        var quiet = new Span(text);
        quiet.addClassName("why");
        return quiet;
    }
}
