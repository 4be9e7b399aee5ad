package lv.burtnica.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.measure.Fraction;
import lv.burtnica.recipe.correction.CorrectionDesk;
import lv.burtnica.recipe.line.LineReader;
import lv.burtnica.recipe.line.LineReading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Shows people what the notebook understands of their ingredients while they type them, and says what to ask them about. */
@Service
public class IngredientPreview {

    /** No more lines than this are looked at while somebody types: a recipe can have no more either. */
    public static final int MOST_LINES = DraftCheck.MOST_LINES;

    private final IngredientList ingredients;
    private final LineReader reader;
    private final CorrectionDesk corrections;
    private final FoodCatalogue foods;

    IngredientPreview(IngredientList ingredients, LineReader reader, CorrectionDesk corrections, FoodCatalogue foods) {
        this.ingredients = ingredients;
        this.reader = reader;
        this.corrections = corrections;
        this.foods = foods;
    }

    /**
     * What is understood of the first {@value DraftCheck#MOST_LINES} lines.
     *
     * @param draft of which only ingredients and language are looked at; anything else may be empty
     */
    public List<Group> read(RecipeDraft draft) {
        var groups = new ArrayList<Group>();
        var room = MOST_LINES;
        for (var group : recipe(draft).ingredients()) {
            var lines = group.lines().stream().limit(room).map(line -> line(line, Locale.of(draft.language()))).toList();
            room -= lines.size();
            if (!lines.isEmpty()) {
                groups.add(new Group(group.title(), lines));
            }
        }
        return groups;
    }

    /** The recipe as it stands in the draft, whatever is still missing. */
    public Recipe recipe(RecipeDraft draft) {
        return DraftText.toRecipe(draft, "", null);
    }

    /** The non-empty lines of the typed steps, without the numbers that people put before them. */
    public List<String> steps(RecipeDraft draft) {
        return DraftText.lines(draft.steps()).limit(MOST_LINES).toList();
    }

    private Line line(String written, Locale language) {
        var shown = ingredients.shown(written, language, Fraction.ONE);
        var reading = reader.read(written, language);
        var food = Optional.ofNullable(reading.food()).filter(foods::contains).orElse(null);
        var answer = corrections.answer(reading.name()).orElse(null);
        var correctable = corrections.canRemember(reading.name());
        var asked = answer == null && !reading.isSure() && correctable;
        return new Line(shown, reading.name(), food, answer != null, asked ? likeliest(reading) : List.of(), asked, correctable);
    }

    private List<String> likeliest(LineReading reading) {
        return reading.candidates().stream().filter(foods::contains).toList();
    }

    /** @param title the heading, empty where there is none */
    public record Group(String title, List<Line> lines) {}

    /**
     * One line.
     *
     * @param shown its amount apart from its name
     * @param words what names the food, as written
     * @param food the food's id, {@code null} where none of the catalogue's is meant
     * @param answered whether somebody said so when they were asked
     * @param likeliest up to three foods it may mean, the best first; empty where nothing is asked
     * @param asked whether to ask what it means
     * @param correctable whether an answer to what it means could be remembered, also where nobody asks
     */
    public record Line(
            ShownLine shown,
            String words,
            @Nullable String food,
            boolean answered,
            List<String> likeliest,
            boolean asked,
            boolean correctable) {}
}
