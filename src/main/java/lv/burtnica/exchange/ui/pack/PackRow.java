package lv.burtnica.exchange.ui.pack;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lv.burtnica.exchange.pack.PackPlan;
import lv.burtnica.exchange.pack.PackSides;
import lv.burtnica.exchange.pack.PackState;
import lv.burtnica.exchange.pack.PackState.Choice;
import lv.burtnica.recipe.LineChanges;
import lv.burtnica.wording.Wording;

/** One text of a pack: its two sides beside each other, made when somebody opens them, and what to do with it. */
class PackRow extends Div {

    private final PackPlan.Line line;
    private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();

    PackRow(PackPlan.Line line) {
        this.line = line;
        addClassName("pack-row");
        choice.addClassName("choices");
        choice.setLabel(getTranslation("exchange.pack.what", "title", line.title()));
        choice.setItems(line.choices());
        choice.setItemLabelGenerator(one -> getTranslation("exchange.pack.choice." + state(one)));
        choice.setValue(line.state().usual());
        add(new H3(named(line, getLocale())), details(), choice);
    }

    PackPlan.Line line() {
        return line;
    }

    Choice choice() {
        return Objects.requireNonNullElse(choice.getValue(), Choice.KEEP);
    }

    void choose(Choice wanted) {
        choice.setValue(wanted);
    }

    /** Title, what it is, and its language. */
    static String named(PackPlan.Line line, Locale language) {
        var words = Wording.in(language);
        var kind = words.text("exchange.pack.kind." + line.entry().kind().code());
        return words.text("exchange.pack.named", Map.of("title", line.title(), "kind", kind,
                "language", Locale.of(line.entry().language()).getDisplayLanguage(language)));
    }

    /** What is not here is left away, not kept. */
    private String state(Choice one) {
        var isHere = line.state() != PackState.NEW && line.state() != PackState.GONE;
        return isHere ? one.code() : one.code() + "-new";
    }

    private NativeDetails details() {
        var isNew = line.state() == PackState.NEW || line.state() == PackState.GONE;
        var content = new Div();
        var details = new NativeDetails(getTranslation(isNew ? "exchange.pack.read" : "exchange.pack.compare"), content);
        if (line.state() == PackState.CHANGED_BOTH) {
            details.setOpen(true);
            content.add(sides());
        } else {
            details.addToggleListener(toggle -> {
                if (content.getComponentCount() == 0) {
                    content.add(sides());
                }
            });
        }
        return details;
    }

    private Div sides() {
        var all = new Div();
        all.addClassName("side-by-side");
        PackSides.of(line, getLocale()).forEach(part -> all.add(part(part)));
        return all;
    }

    private Section part(PackSides.Part part) {
        var section = new Section(new H4(part.name()));
        section.addClassName("compared");
        if (line.state() == PackState.NEW || line.state() == PackState.GONE) {
            section.add(lines(LineChanges.of(part.theirs(), part.theirs()).after()));
            return section;
        }
        var changes = LineChanges.of(part.mine(), part.theirs());
        var columns = new Div(
                column("exchange.pack.side-mine", changes.before()), column("exchange.pack.side-theirs", changes.after()));
        columns.addClassName("columns");
        section.add(columns);
        return section;
    }

    private Div column(String nameKey, List<LineChanges.Line> lines) {
        var name = new Paragraph(getTranslation(nameKey));
        name.addClassName("side-name");
        return lines.isEmpty() ? new Div(name, new Paragraph(getTranslation("exchange.pack.nothing"))) : new Div(name, lines(lines));
    }

    private UnorderedList lines(List<LineChanges.Line> lines) {
        var list = new UnorderedList();
        for (var one : lines) {
            var item = new ListItem();
            if (one.changed()) {
                var mark = new Span(getTranslation("exchange.pack.mark"));
                mark.addClassName("mark");
                item.addClassName("changed");
                item.add(mark);
            }
            item.add(new Span(one.text()));
            list.add(item);
        }
        return list;
    }
}
