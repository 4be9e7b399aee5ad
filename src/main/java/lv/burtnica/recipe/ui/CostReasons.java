package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import lv.burtnica.recipe.assessment.AssessmentWords;
import lv.burtnica.recipe.assessment.CostWords;

/** How a recipe's cost was reckoned: each line with its price, and where that is from. */
class CostReasons extends Composite<Div> {

    CostReasons(CostWords cost, AssessmentWords words) {
        var headings = new ArrayList<>(List.of(words.label("line"), words.label("weight"), words.label("price"), words.label("costs")));
        if (cost.hasParcel()) {
            headings.add(words.label("with-parcel"));
        }
        var table = new SimpleTable(headings);
        for (var row : cost.rows()) {
            var cells = new ArrayList<>(List.of(row.weight(), row.price(), row.euros()));
            if (cost.hasParcel()) {
                cells.add(row.toPay());
            }
            table.row(name(row), cells);
        }
        var scroll = new Div(table);
        scroll.addClassName("scroll");
        getContent().add(new Paragraph(cost.total()), scroll);
        if (!cost.shopping().isEmpty()) {
            getContent().add(new Paragraph(words.label("shopping")), notes(cost.shopping()));
        }
        getContent().add(notes(cost.notes()));
    }

    static UnorderedList notes(List<String> sentences) {
        var list = new UnorderedList();
        list.addClassName("notes");
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }

    private static Div name(CostWords.Row row) {
        var name = new Div(new Span(row.line()));
        if (!row.old().isEmpty()) {
            var old = new Span("! " + row.old());
            old.addClassName("old");
            name.add(old);
        }
        if (!row.origin().isEmpty()) {
            var origin = new Span(row.origin());
            origin.addClassName("origin");
            name.add(origin);
        }
        return name;
    }
}
