package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import lv.burtnica.recipe.IngredientPreview;

/** The typed ingredients as the notebook understands them: how much of what, and whether it knows the food. */
class UnderstoodLines extends Section {

    private final Div groups = new Div();

    UnderstoodLines() {
        addClassNames("notebook", "understood");
        add(new H3(getTranslation("recipe.form.understood")), groups);
        setVisible(false);
    }

    void show(List<IngredientPreview.Group> read) {
        groups.removeAll();
        for (var group : read) {
            if (!group.title().isEmpty()) {
                groups.add(new H4(group.title()));
            }
            var list = new UnorderedList();
            list.addClassName("lines");
            group.lines().forEach(line -> list.add(line(line)));
            groups.add(list);
        }
        setVisible(!read.isEmpty());
    }

    private ListItem line(IngredientPreview.Line line) {
        var shown = line.shown();
        var amount = new Span(shown.amount());
        amount.addClassName("amount");
        var name = new Div(new Span(shown.name()));
        if (!shown.note().isEmpty()) {
            name.add(quiet(shown.note()));
        }
        if (shown.fromParcel()) {
            name.add(new Text(" "), new ParcelMark(getTranslation("recipe.words.from-parcel")));
        } else if (!line.known()) {
            name.add(quiet(getTranslation("recipe.form.unknown-food")));
        }
        var item = new ListItem(amount, name);
        item.setClassName("bare", shown.amount().isEmpty());
        return item;
    }

    private static Span quiet(String text) {
        var note = new Span(text);
        note.addClassName("quiet");
        return note;
    }
}
