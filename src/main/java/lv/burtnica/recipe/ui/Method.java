package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import lv.burtnica.recipe.Note;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.wording.Wording;

/** How it is made, step by step, and what is good to know besides. */
class Method extends Section {

    private final RecipeWords words;

    Method(Recipe recipe) {
        this.words = new RecipeWords(Wording.in(recipe.language()));
        addClassName("method");
        var steps = new OrderedList();
        steps.addClassName("steps");
        recipe.steps().forEach(step -> steps.add(new ListItem(step)));
        add(new H2(words.wording().text("recipe.words.steps")), steps);
        recipe.notes().forEach(note -> add(note(note)));
    }

    private Div note(Note note) {
        var box = new Div(new H3(words.noteTitle(note)));
        box.addClassNames("note", note.kind().name().toLowerCase(Locale.ROOT));
        for (var paragraph : note.text().strip().split("\\n\\s*\\n")) {
            box.add(new Paragraph(paragraph));
        }
        return box;
    }
}
