package lv.burtnica.recipe;

import java.util.List;

/**
 * Ingredient lines that belong together, such as those of the dough.
 *
 * @param title the heading, empty where the recipe has none
 * @param lines each line as it was written, never changed: {@code 2 burkāni, sarīvēti}
 */
public record IngredientGroup(String title, List<String> lines) {

    public IngredientGroup {
        lines = List.copyOf(lines);
    }
}
