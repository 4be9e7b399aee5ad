package lv.burtnica.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where there is nothing yet: a drawing, what it means, and what to do about it. */
public class EmptyState extends Div {

    /**
     * @param illustration the drawing's name, such as {@code bowl}
     * @param title what is missing, in a few words
     * @param sentence what to do next
     * @param ways links or buttons to do it with, the main one first; may be none
     */
    public EmptyState(String illustration, String title, String sentence, Component... ways) {
        addClassName("empty");
        add(new Illustration(illustration), new H2(title), new Paragraph(sentence));
        if (ways.length > 0) {
            var row = new Div(ways);
            row.addClassName("row");
            add(row);
        }
    }
}
