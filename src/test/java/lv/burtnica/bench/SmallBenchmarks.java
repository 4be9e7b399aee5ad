package lv.burtnica.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lv.burtnica.food.FoodFiles;
import lv.burtnica.measure.Fraction;
import lv.burtnica.measure.HouseholdMeasures;
import lv.burtnica.recipe.IngredientList;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.assessment.Assessor;
import lv.burtnica.recipe.assessment.PriceTable;
import lv.burtnica.recipe.assessment.Terms;
import lv.burtnica.recipe.line.LineReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The small things, on the lines and recipes of the starter notebook one after the other. Each counts what one thread does in a second. */
@State(Scope.Thread)
public class SmallBenchmarks {

    private final List<Recipe> recipes = RecipeGenerator.starters();
    private final List<Line> lines = recipes.stream()
            .flatMap(recipe -> recipe.ingredients().stream()
                    .flatMap(group -> group.lines().stream().map(line -> new Line(line, recipe.language()))))
            .toList();
    private final LineReader reader = LineReader.of(FoodFiles.bundledFoods());
    private final Assessor assessor = new Assessor(reader, FoodFiles.bundledFoods(), HouseholdMeasures.USUAL);
    private final IngredientList ingredients = new IngredientList(reader, FoodFiles.bundledFoods(), () -> HouseholdMeasures.USUAL);
    private final Terms terms = Terms.cheapest(
            PriceTable.newest(FoodFiles.bundledPrices(FoodFiles.bundledFoods()), LocalDate.of(2026, 11, 22)), LocalDate.of(2026, 11, 22));
    private int turn;

    private record Line(String text, Locale language) {}

    /** Reads one ingredient line. */
    @Benchmark
    public Object lines() {
        var line = lines.get(turn++ % lines.size());
        return reader.read(line.text(), line.language());
    }

    /** Assesses one recipe, its lines unread. */
    @Benchmark
    public Object assess() {
        return assessor.assess(recipes.get(turn++ % recipes.size()), terms);
    }

    /** Scales one recipe to half as much again, its lines unread. */
    @Benchmark
    public Object scale() {
        return ingredients.of(recipes.get(turn++ % recipes.size()), Fraction.of(3, 2));
    }
}
