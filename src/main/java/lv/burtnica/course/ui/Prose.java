package lv.burtnica.course.ui;

import com.vaadin.flow.component.html.Div;
import lv.burtnica.course.CourseMarkdown;

/** Text of the course, written in Markdown; tags that somebody wrote into it are shown as text. */
class Prose extends Div {

    Prose(String markdown) {
        addClassName("prose");
        getElement().setProperty("innerHTML", CourseMarkdown.html(markdown));
    }
}
