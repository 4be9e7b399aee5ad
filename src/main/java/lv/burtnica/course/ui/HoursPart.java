package lv.burtnica.course.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import lv.burtnica.course.plan.DayPlan;
import lv.burtnica.course.plan.KitchenStart;
import lv.burtnica.course.print.PackWords;

/** What starts when: the parts of the lesson, and the dishes so that they are ready together. */
class HoursPart extends Div {

    private final PackWords words;

    HoursPart(DayPlan plan, PackWords words) {
        this.words = words;
        var agenda = new Agenda(plan.lesson(), plan.setting().start());
        var starts = new UnorderedList();
        starts.addClassName("kitchen-starts");
        plan.timeline().forEach(start -> starts.add(new ListItem(sentence(start))));
        if (!plan.timeline().isEmpty()) {
            agenda.add(new H3(words.text("kitchen")), starts);
        }
        plan.missing().forEach(cooked -> agenda.add(new Paragraph(words.text("recipe-missing", "recipe", cooked.recipe()))));
        add(agenda);
    }

    private String sentence(KitchenStart start) {
        var dish = start.dish().recipe().title();
        if (start.at() == null) {
            return words.text("start-unknown", "dish", dish);
        }
        var begins = words.text(start.before() ? "start-before" : "start-at", Map.of(
                "time", words.clock(start.at()), "dish", dish, "minutes", start.minutes()));
        return start.ovenMinutes() == 0 ? begins : begins + " " + words.text("start-oven", "minutes", start.ovenMinutes());
    }
}
