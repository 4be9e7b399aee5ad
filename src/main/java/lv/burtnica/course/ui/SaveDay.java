package lv.burtnica.course.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Keeps the day that is planned on the page, so that it can be opened again, copied, and what came of it noted. */
class SaveDay extends Div {

    SaveDay(Runnable save) {
        addClassName("save-day");
        add(new Button(getTranslation("course.ui.save-day"), click -> save.run()), why());
    }

    private Paragraph why() {
        var why = new Paragraph(getTranslation("course.ui.save-day-help"));
        why.addClassName("why");
        return why;
    }
}
