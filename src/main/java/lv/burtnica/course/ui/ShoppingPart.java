package lv.burtnica.course.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import lv.burtnica.course.plan.DayPlan;
import lv.burtnica.course.plan.ShoppingLine;
import lv.burtnica.course.print.PackWords;

/** What to buy: what is there already, what to put into the basket, and what it costs. */
class ShoppingPart extends Section {

    private final PackWords words;

    ShoppingPart(DayPlan plan, PackWords words) {
        this.words = words;
        addClassName("shopping");
        var shopping = plan.shopping();
        add(new H2(words.text("sheet-shopping")));
        var there = shopping.lines().stream().filter(line -> line.atHand() || line.coveredGrams() > 0).toList();
        if (!there.isEmpty()) {
            add(new H3(words.text("there-already")), list(there.stream().map(this::there).toList()));
        }
        words.toBuy(shopping.lines())
                .forEach((section, lines) -> add(new H3(section), list(lines.stream().map(this::toBuy).toList())));
        var total = new Paragraph(words.text("to-pay", "euros", words.euros(shopping.toPay())));
        total.addClassName("total");
        add(total);
        shopping.toPay().missing().forEach(gap -> add(quiet(words.text("price-gap", "food", gap.line()))));
        add(quiet(words.text("packs-note")));
    }

    private ListItem there(ShoppingLine line) {
        var how = line.atHand() ? words.text("enough")
                : words.text("partly", "amount", words.amount(line.coveredGrams(), ShoppingLine.Measure.GRAMS));
        return row(line.name(), words.need(line), how, "");
    }

    private ListItem toBuy(ShoppingLine line) {
        var name = line.optional() ? words.text("if-wanted", "name", line.name()) : line.name();
        var buy = line.buy() == null || line.buy().amount() <= 0 ? "" : words.purchase(line.buy());
        var price = line.euros() == null ? words.text("unknown") : line.euros() == 0 ? "" : words.euros(line.euros());
        return row(name, words.need(line), buy, price);
    }

    private ListItem row(String name, String need, String buy, String price) {
        return new ListItem(span("name", name), span("need", need.isEmpty() ? "" : getTranslation("course.ui.need", "amount", need)),
                span("buy", buy), span("price", price));
    }

    private static UnorderedList list(List<ListItem> items) {
        var list = new UnorderedList(items.toArray(ListItem[]::new));
        list.addClassName("basket");
        return list;
    }

    private static Span span(String className, String text) {
        var span = new Span(text);
        span.addClassName(className);
        return span;
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("why");
        return paragraph;
    }
}
