package lv.burtnica.recipe;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.burtnica.measure.Fraction;
import org.springframework.stereotype.Component;

/** Makes the ingredients of a recipe ready to be shown. */
@Component
public final class IngredientList {

    /** The list for the command line, which has no store. */
    public static IngredientList standard() {
        return new IngredientList();
    }

    /**
     * The recipe's ingredients.
     *
     * @param factor how many times the written amounts; 1 leaves every amount as it was written
     */
    public List<ShownGroup> of(Recipe recipe, Fraction factor) {
        return recipe.ingredients().stream()
                .map(group -> new ShownGroup(
                        group.title(), group.lines().stream().map(line -> new ShownLine("", "", line, "", false, false)).toList()))
                .toList();
    }

    /** The catalogue's food that a line names. */
    public Optional<String> food(String line, Locale language) {
        return Optional.empty();
    }

    /** The catalogue's foods that the recipe names, in the order of its lines, each once. */
    public List<String> foods(Recipe recipe) {
        return List.of();
    }
}
