package lv.burtnica.booklet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;

/** The pages on the screen, where it is wide enough for them and the browser can show them; narrow screens have the link beside it. */
class PaperPreview extends Composite<Div> {

    private final Paragraph old = new Paragraph(getTranslation("booklet.paper.outdated"));

    PaperPreview() {
        getContent().addClassName("paper-preview");
        getContent().setVisible(false);
    }

    void show(DownloadHandler pdf) {
        var pages = new IFrame(pdf);
        pages.setTitle(getTranslation("booklet.paper.preview"));
        // A preview that the style sheet hides on a narrow screen is then not fetched at all.
        pages.getElement().setAttribute("loading", "lazy");
        getContent().removeAll();
        getContent().add(pages);
        getContent().setVisible(true);
    }

    /** Says that the booklet was changed since. */
    void outdated() {
        if (getContent().isVisible()) {
            getContent().addComponentAsFirst(old);
        }
    }
}
