package lv.burtnica.food.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A table whose rows stand as small cards on a phone, each cell with the name of its column. */
@Tag("table")
class DeskTable extends HtmlComponent {

    private final List<String> headings;
    private final Element body = new Element("tbody");

    /** @param caption what the table is, for screen readers */
    DeskTable(String caption, List<String> headings) {
        this.headings = headings;
        addClassName("desk-table");
        var row = new Element("tr");
        headings.forEach(heading -> row.appendChild(new Element("th").setText(heading).setAttribute("scope", "col")));
        var title = new Element("caption").setText(caption);
        title.getClassList().add("visually-hidden");
        getElement().appendChild(title, new Element("thead").appendChild(row), body);
    }

    /** Adds a row; its first cell names it. */
    void row(Component... cells) {
        var row = new Element("tr");
        for (int i = 0; i < cells.length; i++) {
            var cell = i == 0 ? new Element("th").setAttribute("scope", "row") : new Element("td");
            row.appendChild(cell.setAttribute("data-label", headings.get(i)).appendChild(cells[i].getElement()));
        }
        body.appendChild(row);
    }

    void clear() {
        body.removeAllChildren();
    }

    static Span text(String words) {
        return new Span(words);
    }
}
