package lv.burtnica.kit;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Paragraph;

/** Says while there is no connection that what is typed stays on this device. It brings the script of {@link BrowserCopy} along. */
@JavaScript("context://draft-copy.js")
public class WhenLost extends Paragraph {

    public WhenLost() {
        addClassName("when-lost");
        getElement().setAttribute("role", "status").setAttribute("data-when-lost", getTranslation("kit.when-lost"));
    }
}
