package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import lv.burtnica.recipe.IngredientPreview;
import lv.burtnica.recipe.MealKind;
import org.jspecify.annotations.Nullable;

/** What goes in: for how many, then one large field, one thing a line, and below it what the notebook understood. */
class IngredientsPart extends FormPart {

    private static final int ROWS = 8;
    private static final int LONGEST = 20_000;
    private static final int LONGEST_DETAIL = 100;
    private static final int MOST = 500;

    private final YieldFields howMuch = new YieldFields(number("yield", MOST), line("yield-detail", LONGEST_DETAIL));
    private final TextArea ingredients = area("ingredients", ROWS, LONGEST);
    private final UnderstoodLines understood;

    IngredientsPart(FoodWords foods, Answers answers, boolean isWorker) {
        super(WritingStep.INGREDIENTS, "recipe.form.part-ingredients");
        understood = new UnderstoodLines(foods, answers, isWorker);
        ingredients.setRequiredIndicatorVisible(true);
        add(howMuch, ingredients, understood);
    }

    @Override
    void bind(DraftFields fields) {
        howMuch.bind(fields);
        fields.bind(ingredients, "ingredients");
    }

    void show(List<IngredientPreview.Group> groups) {
        understood.show(groups);
    }

    void suit(@Nullable MealKind before, MealKind now) {
        howMuch.suit(before, now);
    }
}
