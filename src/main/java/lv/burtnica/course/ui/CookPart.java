package lv.burtnica.course.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import lv.burtnica.course.plan.DayPlan;

/** The way into the kitchen on the day itself. */
class CookPart extends Section {

    /** @param kitchen the address of the kitchen */
    CookPart(DayPlan plan, String kitchen) {
        var open = new Anchor(kitchen, getTranslation("course.ui.cook-open"));
        open.addClassName("action");
        add(new H2(getTranslation("course.ui.cook")), new Paragraph(getTranslation("course.ui.cook-help")), open);
        setVisible(!plan.dishes().isEmpty());
    }
}
