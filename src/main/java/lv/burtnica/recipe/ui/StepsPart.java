package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;

/** How it is made, one step a line, and below it the numbered steps; tips, storing and safety besides. */
class StepsPart extends FormPart {

    private static final int ROWS = 8;
    private static final int NOTE_ROWS = 2;
    private static final int LONGEST = 30_000;
    private static final int LONGEST_NOTE = 4_000;

    private final TextArea steps = area("steps", ROWS, LONGEST);
    private final OrderedList numbered = new OrderedList();
    private final TextArea tip = area("tip", NOTE_ROWS, LONGEST_NOTE);
    private final TextArea storing = area("storing", NOTE_ROWS, LONGEST_NOTE);
    private final TextArea safety = area("safety", NOTE_ROWS, LONGEST_NOTE);

    StepsPart() {
        super("recipe.form.part-steps");
        steps.setRequiredIndicatorVisible(true);
        numbered.addClassName("steps");
        numbered.getElement().setAttribute("aria-label", getTranslation("recipe.form.steps.numbered"));
        numbered.setVisible(false);
        add(steps, numbered, tip, storing, safety);
    }

    @Override
    void bind(DraftFields fields) {
        fields.bind(steps, "steps");
        fields.bind(tip, "tip");
        fields.bind(storing, "storing");
        fields.bind(safety, "safety");
    }

    void show(List<String> lines) {
        numbered.removeAll();
        lines.forEach(line -> numbered.add(new ListItem(line)));
        numbered.setVisible(!lines.isEmpty());
    }
}
