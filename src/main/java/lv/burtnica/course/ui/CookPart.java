package lv.burtnica.course.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import lv.burtnica.course.day.DayWish;
import lv.burtnica.course.plan.DayPlan;

/** The way into the kitchen on the day itself. */
class CookPart extends Section {

    CookPart(DayPlan plan, DayWish wish) {
        var open = new Anchor(CourseLinks.cook(plan.lesson(), wish), getTranslation("course.ui.cook-open"));
        open.addClassName("action");
        add(new H2(getTranslation("course.ui.cook")), new Paragraph(getTranslation("course.ui.cook-help")), open);
        setVisible(!plan.dishes().isEmpty());
    }
}
