package lv.burtnica.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import lv.burtnica.kit.Illustration;

/** The inside of an error page: what happened, in a kind sentence, and where to go from here. */
class WaysOn extends Div {

    WaysOn(String title, String sentence) {
        addClassName("empty");
        var library = new Anchor("biblioteka", getTranslation("shell.library"));
        library.setRouterIgnore(true);
        var ways = new Div(
                new Anchor("", getTranslation("shell.to-home")),
                new Anchor("receptes", getTranslation("shell.to-recipes")),
                library);
        ways.addClassName("row");
        add(new Illustration("cup"), new H1(title), new Paragraph(sentence), ways);
    }
}
