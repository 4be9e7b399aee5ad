package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import lv.burtnica.kit.Chips;
import lv.burtnica.recipe.PictureSize;
import lv.burtnica.recipe.RecipeDraft;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.wording.Wording;

/** The last step: what is still missing, each with the way to it, and how the recipe will look. */
class LastPage extends Div {

    private final FormServices services;
    private final Consumer<WritingStep> go;
    private final UnorderedList missing = new UnorderedList();

    /** @param go called with the step at which something can be put right */
    LastPage(FormServices services, Consumer<WritingStep> go) {
        this.services = services;
        this.go = go;
        addClassName("last-page");
        missing.addClassName("missing");
    }

    void show(RecipeDraft draft) {
        removeAll();
        missing.removeAll();
        services.book().faults(draft).stream()
                .map(fault -> line(getTranslation(fault.textKey(), fault.arguments()), WritingStep.of(fault)))
                .forEach(missing::add);
        var isReady = missing.getChildren().findAny().isEmpty();
        addQuestions(draft);
        add(new Paragraph(getTranslation(isReady ? "recipe.entry.ready" : "recipe.entry.still-missing")), missing, sketch(draft));
    }

    /** Brings the reader to the first thing that is missing. */
    void focusMissing() {
        missing.getChildren().findFirst().flatMap(line -> line.getChildren().filter(Button.class::isInstance).findFirst())
                .ifPresent(way -> ((Button) way).focus());
    }

    /** Open questions keep nobody from sending, but an answer makes the price known. */
    private void addQuestions(RecipeDraft draft) {
        var open = services.preview().read(draft).stream().flatMap(group -> group.lines().stream()).filter(line -> line.asked()).count();
        if (open > 0) {
            missing.add(line(getTranslation("recipe.entry.questions", "n", open), WritingStep.INGREDIENTS));
        }
    }

    private ListItem line(String sentence, WritingStep step) {
        var title = getTranslation(step.titleKey());
        var way = new Button(getTranslation("recipe.entry.to-step", "step", title), click -> go.accept(step));
        return new ListItem(new Span(sentence), way);
    }

    private Component sketch(RecipeDraft draft) {
        var recipe = services.preview().recipe(draft);
        var words = new RecipeWords(Wording.in(recipe.language()));
        var untitled = getTranslation("recipe.draft.untitled");
        var title = recipe.title().isEmpty() ? untitled : recipe.title();
        var facts = new Chips().chip(words.yield(recipe.yield()));
        if (recipe.minutes() != null) {
            facts.chip(words.minutes(recipe.minutes()));
        }
        if (recipe.keeping() != null) {
            facts.chip(words.keeping(recipe.keeping()));
        }
        var alt = words.wording().text("recipe.page.photograph", "title", title);
        var sketch = new Section(
                new H2(getTranslation("recipe.entry.sketch", "title", title)),
                new RecipePicture(draft.pictureId(), recipe.illustration(), recipe.kind(), PictureSize.MEDIUM, alt),
                facts);
        sketch.addClassName("sketch");
        if (!recipe.ingredients().isEmpty()) {
            sketch.add(new IngredientSheet(recipe, services.ingredients()));
        }
        if (!recipe.steps().isEmpty()) {
            sketch.add(new Method(recipe));
        }
        return sketch;
    }
}
