package lv.burtnica.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import lv.burtnica.course.plan.DayPlan;
import lv.burtnica.course.plan.ShoppingLine;
import lv.burtnica.course.plan.Swap;
import lv.burtnica.course.print.PackWords;
import org.jspecify.annotations.Nullable;

/** What to buy: what is there already, what to put into the basket, what it costs, and what to cook instead if that is too much. */
class ShoppingPart extends Section {

    private final PackWords words;
    private final @Nullable Consumer<Swap> take;

    /** @param take called with a cheaper dish that shall be cooked, {@code null} where the dishes cannot be changed */
    ShoppingPart(DayPlan plan, List<Swap> swaps, PackWords words, @Nullable Consumer<Swap> take) {
        this.words = words;
        this.take = take;
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
        budget(plan, swaps);
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

    private void budget(DayPlan plan, List<Swap> swaps) {
        var budget = plan.setting().budget();
        if (budget == null) {
            return;
        }
        var limit = words.euros(budget.doubleValue());
        var over = plan.shopping().over(budget);
        if (over <= 0) {
            add(new Paragraph(words.text("within-budget", "budget", limit)));
            return;
        }
        var box = new Div(new H3(words.text("over-budget", Map.of("budget", limit, "over", words.euros(over)))),
                new Paragraph(words.text("over-budget-what")));
        box.addClassName("over-budget");
        swaps.forEach(swap -> box.add(swap(swap)));
        add(box);
    }

    private Component swap(Swap swap) {
        var said = new Paragraph(
                new Span(words.text("swap", Map.of(
                        "dish", swap.dish().recipe().title(), "instead", swap.instead().title(), "euros", words.euros(swap.saves())))),
                new Span(" "), CourseLinks.recipe(swap.instead()));
        if (take != null) {
            var button = new Button(getTranslation("course.ui.take-swap"), click -> take.accept(swap));
            button.setAriaLabel(getTranslation("course.ui.take-swap-of", "title", swap.instead().title()));
            said.add(new Span(" "), button);
        }
        return said;
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("why");
        return paragraph;
    }
}
