package lv.burtnica.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.burtnica.measure.Fraction;
import org.springframework.stereotype.Service;

/** Shows people what the notebook understands of their ingredients while they type them. */
@Service
public class IngredientPreview {

    private final IngredientList ingredients;

    IngredientPreview(IngredientList ingredients) {
        this.ingredients = ingredients;
    }

    /**
     * What is understood.
     *
     * @param draft of which only ingredients and language are looked at; anything else may be empty
     */
    public List<Group> read(RecipeDraft draft) {
        var recipe = DraftText.toRecipe(draft, "", null);
        var shown = ingredients.of(recipe, Fraction.ONE);
        var groups = new ArrayList<Group>();
        for (var place = 0; place < shown.size(); place++) {
            var written = recipe.ingredients().get(place).lines();
            groups.add(new Group(shown.get(place).title(), lines(written, shown.get(place).lines(), recipe.language())));
        }
        return groups;
    }

    /** The non-empty lines of the typed steps, without the numbers that people put before them. */
    public List<String> steps(RecipeDraft draft) {
        return DraftText.lines(draft.steps()).toList();
    }

    private List<Line> lines(List<String> written, List<ShownLine> shown, Locale language) {
        var lines = new ArrayList<Line>();
        for (var place = 0; place < shown.size(); place++) {
            lines.add(new Line(shown.get(place), ingredients.food(written.get(place), language).isPresent()));
        }
        return lines;
    }

    /** @param title the heading, empty where there is none */
    public record Group(String title, List<Line> lines) {}

    /**
     * One line.
     *
     * @param shown its amount apart from its name
     * @param known whether its food is one of the catalogue's
     */
    public record Line(ShownLine shown, boolean known) {}
}
