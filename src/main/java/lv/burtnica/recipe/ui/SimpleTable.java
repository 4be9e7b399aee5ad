package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A plain table with headings for columns and rows, narrow enough for a phone. */
@Tag("table")
class SimpleTable extends HtmlComponent {

    private final Element body = new Element("tbody");

    SimpleTable(List<String> headings) {
        addClassName("figures");
        var row = new Element("tr");
        headings.forEach(heading -> row.appendChild(cell("th", heading).setAttribute("scope", "col")));
        getElement().appendChild(new Element("thead").appendChild(row), body);
    }

    /** Adds a row; its first cell names it. */
    void row(Component name, List<String> cells) {
        var row = new Element("tr");
        row.appendChild(new Element("th").setAttribute("scope", "row").appendChild(name.getElement()));
        cells.forEach(text -> row.appendChild(cell("td", text)));
        body.appendChild(row);
    }

    private static Element cell(String tag, String text) {
        return new Element(tag).setText(text);
    }
}
