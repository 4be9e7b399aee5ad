package lv.burtnica.course.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A table of figures with headings for columns and rows. On a narrow screen it is moved sideways, by the keyboard too. */
class FigureTable extends Div {

    FigureTable(String name, List<String> header, List<List<String>> rows) {
        addClassName("figure-table");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", name);
        var head = new Element("tr");
        header.forEach(text -> head.appendChild(cell("th", text).setAttribute("scope", "col")));
        var body = new Element("tbody");
        for (var row : rows) {
            var line = new Element("tr").appendChild(cell("th", row.getFirst()).setAttribute("scope", "row"));
            row.stream().skip(1).forEach(text -> line.appendChild(cell("td", text)));
            body.appendChild(line);
        }
        getElement().appendChild(new Element("table").appendChild(new Element("thead").appendChild(head), body));
    }

    private static Element cell(String tag, String text) {
        return new Element(tag).setText(text);
    }
}
