package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import lv.burtnica.recipe.DraftFault;
import lv.burtnica.recipe.IngredientPreview;
import lv.burtnica.recipe.Pictures;
import lv.burtnica.recipe.RecipeDraft;

/** Everything that can be said of a recipe, on one page: name, what goes in, how, about, picture. It knows nothing of keeping. */
class RecipeForm extends Composite<Div> {

    private final IngredientPreview preview;
    private final IngredientsPart ingredients = new IngredientsPart();
    private final StepsPart steps = new StepsPart();
    private final DraftFields fields;
    private final Runnable changed;

    /**
     * @param ownName what to offer as the name under the recipe
     * @param changed called a short while after something changed, and when a text field is left
     */
    RecipeForm(IngredientPreview preview, Pictures pictures, String ownName, Runnable changed) {
        this.preview = preview;
        this.changed = changed;
        this.fields = new DraftFields(this::changed);
        var parts = Stream.of(new NamePart(), ingredients, steps, new AboutPart(ownName), new PicturePart(pictures)).toList();
        parts.forEach(part -> part.bind(fields));
        getContent().addClassName("recipe-form");
        getContent().add(List.copyOf(parts));
    }

    void fill(RecipeDraft draft) {
        fields.fill(draft);
        preview(draft);
    }

    void focus() {
        fields.focusFirst();
    }

    RecipeDraft read() {
        return fields.read();
    }

    /** Says at each field what is missing, and brings the reader to the first one. */
    void show(List<DraftFault> faults) {
        fields.show(faults, fault -> getTranslation(fault.textKey(), fault.arguments()));
    }

    private void changed() {
        preview(fields.read());
        changed.run();
    }

    private void preview(RecipeDraft draft) {
        ingredients.show(preview.read(draft));
        steps.show(preview.steps(draft));
    }
}
