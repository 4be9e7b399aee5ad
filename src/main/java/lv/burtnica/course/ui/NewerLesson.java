package lv.burtnica.course.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import lv.burtnica.course.day.DayChangedException;
import lv.burtnica.course.day.DayState;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.kit.Notices;

/** Says that the lesson was made better since the day was planned, and takes the better one where that is wanted. */
class NewerLesson extends Div {

    private final DayServices services;
    private final LessonDay day;
    private final Consumer<LessonDay> reopen;

    /** @param reopen shows the page of the day anew */
    NewerLesson(DayServices services, LessonDay day, Consumer<LessonDay> reopen) {
        this.services = services;
        this.day = day;
        this.reopen = reopen;
        var newest = services.lessons().version(day.lesson(), day.language());
        addClassName("newer-lesson");
        setVisible(day.state() == DayState.PLANNED && newest > day.lessonVersion());
        if (isVisible()) {
            var versions = new Anchor(CourseLinks.versions(services.lesson(day).orElseThrow()), getTranslation("course.ui.versions"));
            versions.addClassName("action");
            var row = new Div(new Button(getTranslation("course.ui.take-newer"), click -> renew()), versions);
            row.addClassName("row");
            add(new Paragraph(getTranslation("course.ui.newer-lesson", "newest", newest, "mine", day.lessonVersion())), row);
        }
    }

    private void renew() {
        try {
            reopen.accept(services.days().renew(day, services.who()));
            Notices.success(getTranslation("course.ui.newer-taken"));
        } catch (DayChangedException e) {
            if (e.now() == null) {
                Notices.error(getTranslation("course.ui.day-gone"));
                UI.getCurrentOrThrow().navigate(CourseLinks.DAYS);
            } else {
                Notices.error(getTranslation("course.ui.changed-meanwhile"));
                reopen.accept(e.now());
            }
        }
    }
}
