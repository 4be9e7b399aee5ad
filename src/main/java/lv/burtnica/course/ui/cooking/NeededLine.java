package lv.burtnica.course.ui.cooking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import lv.burtnica.recipe.ShownLine;

/** One ingredient as it stands on the ruled sheet: the amount apart from what it is. */
final class NeededLine {

    private NeededLine() {}

    static ListItem of(ShownLine line) {
        var amount = new Span(line.amount());
        amount.addClassName("amount");
        var name = new Div(new Span(line.name()));
        if (!line.note().isEmpty()) {
            var note = new Span(line.note());
            note.addClassName("quiet");
            name.add(note);
        }
        var item = new ListItem(amount, name);
        item.setClassName("bare", line.amount().isEmpty());
        return item;
    }
}
