package lv.burtnica.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** Named facts side by side, each on its own small sheet; a list of terms to a screen reader. */
public class Facts extends DescriptionList {

    public Facts() {
        addClassName("facts");
    }

    /** Adds a fact at the end. */
    public Facts fact(String name, String value) {
        return put(name, new Description(value));
    }

    /** Adds a fact whose value is more than words. */
    public Facts fact(String name, Component... value) {
        return put(name, new Description(value));
    }

    private Facts put(String name, Description value) {
        getElement().appendChild(new Div(new Term(name), value).getElement());
        return this;
    }
}
