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
import lv.burtnica.course.plan.Swap;
import lv.burtnica.course.print.PackWords;
import org.jspecify.annotations.Nullable;

/** What the day costs, right below the answers: and where that is more than may be spent, what to do about it. */
class CostPart extends Section {

    private final PackWords words;
    private final @Nullable Consumer<Swap> take;
    private final Paragraph said = new Paragraph();
    private final Div advice = new Div();

    /** @param take called with a cheaper dish that shall be cooked, {@code null} where the dishes cannot be changed */
    CostPart(PackWords words, @Nullable Consumer<Swap> take) {
        this.words = words;
        this.take = take;
        said.getElement().setAttribute("role", "status");
        addClassName("day-cost");
        add(new H2(getTranslation("course.ui.cost")), said, advice);
    }

    /** Where an answer makes no sense yet. */
    void showAmiss() {
        said.setText(getTranslation("course.ui.amiss"));
        over(false);
    }

    void show(DayPlan plan, List<Swap> swaps) {
        var shopping = plan.shopping();
        var sentence = words.text("all-to-pay", Map.of(
                "euros", words.euros(shopping.toPay()), "one", words.euros(shopping.toPay(plan.setting().people()))));
        var budget = plan.setting().budget();
        var over = budget == null ? 0 : shopping.over(budget);
        over(over > 0);
        plan.missing().forEach(dish -> advice.add(new Paragraph(words.text("recipe-missing", "recipe", dish.recipe()))));
        if (budget != null && over <= 0) {
            sentence += " " + words.text("within-budget", "budget", words.euros(budget.doubleValue()));
        } else if (budget != null) {
            var much = words.text("over-budget", Map.of("budget", words.euros(budget.doubleValue()), "over", words.euros(over)));
            sentence += " " + much + ".";
            advise(swaps);
        }
        said.setText(sentence);
        advice.setVisible(advice.getChildren().findAny().isPresent());
    }

    private void over(boolean over) {
        setClassName("over-budget", over);
        advice.removeAll();
        advice.setVisible(false);
    }

    private void advise(List<Swap> swaps) {
        advice.add(new Paragraph(words.text("over-budget-what")));
        if (swaps.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("swaps");
        swaps.forEach(swap -> list.add(item(swap)));
        advice.add(new H3(getTranslation("course.ui.swaps")), list);
    }

    private ListItem item(Swap swap) {
        var row = new Div(CourseLinks.recipe(swap.instead()));
        row.addClassName("row");
        if (take != null) {
            row.add(takes(swap, take));
        }
        return new ListItem(new Span(words.text("swap", Map.of(
                "dish", swap.dish().recipe().title(), "instead", swap.instead().title(), "euros", words.euros(swap.saves())))), row);
    }

    private Component takes(Swap swap, Consumer<Swap> taken) {
        var button = new Button(getTranslation("course.ui.take-swap"), click -> taken.accept(swap));
        button.setAriaLabel(getTranslation("course.ui.take-swap-of", "title", swap.instead().title()));
        return button;
    }
}
