package lv.burtnica.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The top of a page: its one first heading, a sentence below where there is something to say, and a way back above it. */
public class PageHeading extends Div {

    private final H1 title;

    public PageHeading(String title) {
        this.title = new H1(title);
        addClassName("page-heading");
        add(this.title);
    }

    /** Adds a sentence below what stands there already. */
    public PageHeading withLead(String sentence) {
        var lead = new Paragraph(sentence);
        lead.addClassName("lead");
        add(lead);
        return this;
    }

    /**
     * Puts a link above the heading.
     *
     * @param address within the application, such as {@code receptes}
     */
    public PageHeading withBack(String address, String text) {
        var back = new Anchor(address, text);
        back.addClassName("back");
        addComponentAsFirst(back);
        return this;
    }

    /** Puts another title in the place of the one that is there. */
    public void setTitle(String text) {
        title.setText(text);
    }
}
