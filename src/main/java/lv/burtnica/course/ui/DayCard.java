package lv.burtnica.course.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Stream;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.day.Asked;
import lv.burtnica.course.day.DayState;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.kit.Chips;
import lv.burtnica.wording.Wording;

/** A lesson day on a list. */
class DayCard extends Div {

    DayCard(LessonDay day, Optional<Lesson> lesson) {
        addClassNames("card", "lesson-card");
        var when = new Span(Wording.in(getLocale()).date(day.date()));
        when.addClassName("number");
        var title = new H3(lesson.map(Lesson::title).orElseGet(() -> getTranslation("course.ui.lesson", "n", day.lesson())));
        title.getElement().setAttribute("lang", day.language().getLanguage());
        var open = new Anchor(CourseLinks.day(day), getTranslation("course.ui.open-day"));
        open.addClassName("action");
        open.setAriaLabel(getTranslation("course.ui.open-day-of", "title", title.getText(), "date", when.getText()));
        var in = new Div(when, title, where(day), chips(day), open);
        in.addClassName("in");
        add(in);
    }

    private static Paragraph where(LessonDay day) {
        var where = new Paragraph(String.join(" · ", Stream.of(
                day.wish().value(Asked.START), day.group(), day.wish().value(Asked.PLACE)).filter(text -> !text.isEmpty()).toList()));
        where.addClassName("why");
        return where;
    }

    private Chips chips(LessonDay day) {
        var came = day.outcome().came();
        var chips = new Chips().chip(day.state() == DayState.HELD && came != null
                ? getTranslation("course.ui.came-chip", "n", came)
                : getTranslation("course.ui.people-chip", "n", day.people()));
        return day.state() == DayState.PLANNED ? chips : chips.chip(getTranslation("course.ui.state-" + day.state().code()));
    }
}
