package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import lv.burtnica.recipe.IngredientPreview;

/** What goes in: one large field, one thing a line, and below it what the notebook understood. */
class IngredientsPart extends FormPart {

    private static final int ROWS = 8;
    private static final int LONGEST = 20_000;

    private final TextArea ingredients = area("ingredients", ROWS, LONGEST);
    private final UnderstoodLines understood = new UnderstoodLines();

    IngredientsPart() {
        super("recipe.form.part-ingredients");
        ingredients.setRequiredIndicatorVisible(true);
        add(ingredients, understood);
    }

    @Override
    void bind(DraftFields fields) {
        fields.bind(ingredients, "ingredients");
    }

    void show(List<IngredientPreview.Group> groups) {
        understood.show(groups);
    }
}
