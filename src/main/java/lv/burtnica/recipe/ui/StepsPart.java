package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import lv.burtnica.recipe.MealKind;
import org.jspecify.annotations.Nullable;

/** How it is made, one step a line, and below it the numbered steps; how long it takes, and what else may be said. */
class StepsPart extends FormPart {

    private static final int ROWS = 8;
    private static final int NOTE_ROWS = 2;
    private static final int LONGEST = 30_000;
    private static final int LONGEST_NOTE = 4_000;
    private static final int MOST_MINUTES = 10_080;
    private static final int MOST_GRAMS = 99_999;
    private static final Set<String> BEHIND = Set.of("tip", "storing", "safety", "cookedGrams");

    private final TextArea steps = area("steps", ROWS, LONGEST);
    private final OrderedList numbered = new OrderedList();
    private final IntegerField minutes = number("minutes", MOST_MINUTES);
    private final TextArea tip = area("tip", NOTE_ROWS, LONGEST_NOTE);
    private final TextArea storing = area("storing", NOTE_ROWS, LONGEST_NOTE);
    private final TextArea safety = area("safety", NOTE_ROWS, LONGEST_NOTE);
    private final IntegerField cookedGrams = number("cooked", MOST_GRAMS);
    private final Paragraph factor = new Paragraph();
    private final NativeDetails more;

    StepsPart() {
        super(WritingStep.METHOD, "recipe.form.part-steps");
        steps.setRequiredIndicatorVisible(true);
        numbered.addClassName("steps");
        numbered.getElement().setAttribute("aria-label", getTranslation("recipe.form.steps.numbered"));
        numbered.setVisible(false);
        minutes.setSuffixComponent(new Span(getTranslation("recipe.form.minutes")));
        cookedGrams.setSuffixComponent(new Span(getTranslation("recipe.entry.grams")));
        cookedGrams.setStepButtonsVisible(false);
        factor.addClassName("why");
        factor.getElement().setAttribute("role", "status");
        more = new NativeDetails(getTranslation("recipe.entry.more"), new Div(tip, storing, safety, cookedGrams, factor));
        more.addClassName("more-to-say");
        add(steps, numbered, minutes, more);
    }

    @Override
    void bind(DraftFields fields) {
        fields.bind(steps, "steps");
        fields.bind(minutes, "minutes");
        fields.bind(tip, "tip");
        fields.bind(storing, "storing");
        fields.bind(safety, "safety");
        fields.bind(cookedGrams, "cookedGrams");
    }

    @Override
    void reveal(Set<String> fields) {
        if (fields.stream().anyMatch(BEHIND::contains)) {
            more.setOpen(true);
        }
    }

    /** What the weight on the scales means for the figures, empty where nobody weighed. */
    void showFactor(String sentence) {
        factor.setText(sentence);
    }

    void show(List<String> lines) {
        var shown = numbered.getChildren().map(line -> ((ListItem) line).getText()).toList();
        if (!shown.equals(lines)) {
            numbered.removeAll();
            lines.forEach(line -> numbered.add(new ListItem(line)));
            numbered.setVisible(!lines.isEmpty());
        }
    }

    /** A preserve needs a word on safety; the usual one is put in, to be changed or taken away. */
    void suit(@Nullable MealKind before, MealKind now) {
        var usual = getTranslation("recipe.entry.usual-safety");
        if (now == MealKind.PRESERVE && safety.isEmpty()) {
            safety.setValue(usual);
            more.setOpen(true);
        } else if (before == MealKind.PRESERVE && now != MealKind.PRESERVE && safety.getValue().equals(usual)) {
            safety.clear();
        }
    }
}
