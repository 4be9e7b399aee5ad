package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import lv.burtnica.recipe.assessment.AssessmentWords;
import lv.burtnica.recipe.assessment.HealthWords;

/** All figures of what a dish holds. */
class HealthTable extends Composite<Div> {

    HealthTable(HealthWords health, AssessmentWords words) {
        var portion = words.label(health.isEatenInPortions() ? "portion" : "one");
        var table = new SimpleTable(List.of(words.label("nutrient"), portion, words.label("hundred"), words.label("percent")));
        for (var row : health.rows()) {
            var name = new Span(row.name());
            if (row.inner()) {
                name.addClassName("inner");
            }
            table.row(name, List.of(row.portion(), row.hundred(), row.percent()));
        }
        var scroll = new Div(table);
        scroll.addClassName("scroll");
        getContent().add(scroll);
        health.legend().forEach(sentence -> getContent().add(new Paragraph(sentence)));
        getContent().add(new Paragraph(health.plants()), new Paragraph(health.score()), CostReasons.notes(health.notes()));
    }
}
