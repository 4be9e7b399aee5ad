package lv.burtnica.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** A few short facts in a row, each in its own pill: minutes, portions, kind of meal. */
public class Chips extends UnorderedList {

    public Chips() {
        addClassName("chips");
    }

    /** Adds a chip at the end. */
    public Chips chip(String text) {
        add(new ListItem(text));
        return this;
    }

    /** A pill with a drawing or a mark before the words, in the given order. */
    public Chips chip(Component... parts) {
        add(new ListItem(parts));
        return this;
    }
}
