package lv.burtnica.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** What is shown when two people changed the same thing at once. It is read aloud by itself. */
public class TwoPeople extends Div {

    private final H2 heading = new H2();

    protected TwoPeople() {
        this("kit.two-people");
    }

    /** @param headingKey of the text that says what happened, where it is more than two texts */
    protected TwoPeople(String headingKey) {
        heading.setText(getTranslation(headingKey));
        addClassName("two-people");
        getElement().setAttribute("role", "alert");
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading);
    }

    /** Leads to the heading: who works by keyboard stood at a button somewhere else, and would have to look for the choice. */
    public void lead() {
        heading.getElement().callJsFunction("focus");
    }
}
