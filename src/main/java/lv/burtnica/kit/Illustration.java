package lv.burtnica.kit;

import com.vaadin.flow.component.html.Image;

/**
 * One of the notebook's line drawings. It stands beside words that say the same, so a screen reader passes it by.
 * Size it by CSS; the class {@code illustration} keeps its shape.
 */
public class Illustration extends Image {

    /** @param name the file's name without its ending, such as {@code bowl} */
    public Illustration(String name) {
        super("illustrations/" + name + ".svg", "");
        addClassName("illustration");
    }
}
