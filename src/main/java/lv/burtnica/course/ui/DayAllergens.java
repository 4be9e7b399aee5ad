package lv.burtnica.course.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import lv.burtnica.course.plan.DayPlan;
import lv.burtnica.course.plan.Dish;
import lv.burtnica.course.print.PackWords;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.recipe.assessment.AllergenWords;
import lv.burtnica.recipe.assessment.AssessmentWords;
import lv.burtnica.recipe.assessment.Taste;

/** Which allergens each dish holds. That everybody is asked comes first. */
class DayAllergens extends Section {

    private final FoodCatalogue foods;
    private final PackWords words;

    DayAllergens(DayPlan plan, FoodCatalogue foods, PackWords words) {
        this.foods = foods;
        this.words = words;
        addClassName("day-allergens");
        add(new H2(words.text("sheet-allergens")));
        var first = new Paragraph(words.text("allergens-label"));
        first.addClassName("hint");
        add(first);
        plan.dishes().forEach(dish -> add(part(dish)));
        var unsourced = new Paragraph(words.text("allergens-unsourced"));
        unsourced.addClassName("why");
        add(unsourced);
        setVisible(!plan.dishes().isEmpty());
    }

    private Div part(Dish dish) {
        var said = new AssessmentWords(words.wording(), foods, dish.assessment(), Taste.NOBODY).allergens();
        var part = new Div(new H3(dish.recipe().title()));
        list(part, words.text("allergens-contains"), said.contains());
        list(part, words.text("allergens-may"), said.mayContain());
        // The last note is about all dishes alike and stands below them.
        said.notes().stream().limit(said.notes().size() - 1L).map(Paragraph::new).forEach(part::add);
        return part;
    }

    private static void list(Div part, String opening, List<AllergenWords.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        rows.forEach(row -> {
            var name = new Span(row.name());
            name.addClassName("allergen");
            list.add(new ListItem(name, new Span(row.foods().isEmpty() ? "" : ": " + row.foods())));
        });
        part.add(new Paragraph(opening), list);
    }
}
