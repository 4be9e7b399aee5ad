package lv.burtnica.course.ui.cooking;

import com.vaadin.flow.component.html.NativeButton;

/** A button that the script in the browser answers and the server never hears of, so that it works without a connection. */
class PlainButton extends NativeButton {

    private PlainButton(String text) {
        super(text);
        getElement().setAttribute("type", "button");
    }

    static PlainButton named(String text, String... classes) {
        var button = new PlainButton(text);
        button.addClassNames(classes);
        return button;
    }

    PlainButton with(String attribute, String value) {
        getElement().setAttribute(attribute, value);
        return this;
    }
}
