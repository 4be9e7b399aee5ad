package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import lv.burtnica.recipe.assessment.AllergenWords;
import lv.burtnica.recipe.assessment.AssessmentWords;

/** The allergens of a dish, in bold, with the foods they are in. */
class AllergenList extends Composite<Div> {

    AllergenList(AllergenWords allergens, AssessmentWords words) {
        getContent().addClassName("allergens");
        getContent().add(new H3(words.label("allergens")));
        add(words.label("contains"), allergens.contains());
        add(words.label("may-contain"), allergens.mayContain());
        allergens.notes().forEach(sentence -> {
            var note = new Paragraph(sentence);
            note.addClassName("why");
            getContent().add(note);
        });
    }

    private void add(String label, List<AllergenWords.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var line = new Paragraph(new Span(label));
        for (int i = 0; i < rows.size(); i++) {
            var name = new HtmlComponent("strong");
            name.getElement().setText(rows.get(i).name());
            var end = i < rows.size() - 1 ? "), " : ")";
            line.add(new Span(" "), name, new Span(" (" + rows.get(i).foods() + end));
        }
        getContent().add(line);
    }
}
