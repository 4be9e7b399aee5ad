package lv.burtnica.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** What is needed seldom, behind a word to press; the browser's own, so that it works by keyboard and is read aloud. */
@Tag("details")
class Fold extends HtmlContainer {

    @Tag("summary")
    private static final class Summary extends HtmlContainer {}

    Fold(String title, Component... parts) {
        addClassName("fold");
        var summary = new Summary();
        summary.setText(title);
        add(summary);
        add(parts);
    }
}
