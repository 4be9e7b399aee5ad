package lv.burtnica.recipe.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.food.FoodFiles;
import lv.burtnica.measure.HouseholdMeasures;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.Yield;
import lv.burtnica.recipe.YieldUnit;
import lv.burtnica.recipe.line.LineReader;
import lv.burtnica.recipe.line.LineReading;
import org.jspecify.annotations.Nullable;

/**
 * Assesses recipes. Of a range in a line (2–3) and of a yield that is a range (4–6 portions) that end counts that makes a portion larger
 * and dearer, so that no figure comes out too small. Of alternatives (vai) the first counts. Safe for use by many threads.
 */
public final class Assessor {

    private final LineReader reader;
    private final FoodCatalogue foods;
    private final Supplier<HouseholdMeasures> household;

    /** With spoons and glasses that stay as they are. */
    public Assessor(LineReader reader, FoodCatalogue foods, HouseholdMeasures household) {
        this(reader, foods, () -> household);
    }

    /** @param household the spoons and glasses as they are now, asked for at each assessment */
    public Assessor(LineReader reader, FoodCatalogue foods, Supplier<HouseholdMeasures> household) {
        this.reader = reader;
        this.foods = foods;
        this.household = household;
    }

    /** Assesses with the catalogue of the starter notebook and the usual spoons: for commands, which have no store. */
    public static Assessor standard() {
        var foods = FoodFiles.bundledFoods();
        return new Assessor(LineReader.of(foods), foods, HouseholdMeasures.USUAL);
    }

    /** What can be said of a recipe on the given terms. */
    public Assessment assess(Recipe recipe, Terms terms) {
        return assess(read(recipe), terms);
    }

    /** A recipe whose lines are read already: reading takes longer than all the rest. */
    ReadRecipe read(Recipe recipe) {
        var readings = new ArrayList<LineReading>();
        for (var group : recipe.ingredients()) {
            for (var line : group.lines()) {
                readings.add(reader.read(line, recipe.language()));
            }
        }
        return new ReadRecipe(recipe.kind(), recipe.yield(), readings, recipe.cookedGrams());
    }

    Assessment assess(ReadRecipe recipe, Terms terms) {
        var written = recipe.yield().amount().from().toDouble();
        var portions = terms.portions() == null ? written : terms.portions().doubleValue();
        var scales = new LineScales(household.get());
        var amounts = recipe.readings().stream().map(reading -> weigh(scales, reading, portions / written)).toList();
        var cooked = recipe.cookedGrams() == null ? null : Double.valueOf(recipe.cookedGrams() * portions / written);
        var health = new HealthWork(amounts, terms.yieldFactor(), cooked, portions);
        var inPortions = recipe.yield().unit() == YieldUnit.PORTION || recipe.yield().unit() == YieldUnit.PIECE;
        var eatenInPortions = inPortions && recipe.kind() != MealKind.PRESERVE;
        return new Assessment(
                recipe.yield(), portions, terms,
                new CostWork(terms).cost(amounts, portions, health.weight()),
                health.health(eatenInPortions),
                AllergenWork.of(amounts, foods),
                ParcelWork.of(amounts, health, terms.parcel()));
    }

    /** The weight of all that goes into a recipe as it is written. */
    Figure rawGrams(Recipe recipe) {
        var scales = new LineScales(household.get());
        var amounts = read(recipe).readings().stream().map(reading -> weigh(scales, reading, 1)).toList();
        return new HealthWork(amounts, null, null, 1).weight();
    }

    private IngredientAmount weigh(LineScales scales, LineReading reading, double factor) {
        var food = reading.food() == null ? null : foods.find(reading.food()).orElse(null);
        return scales.weigh(reading, food, factor);
    }

    /** A recipe's kind and yield, its lines as they were read, and what it weighs when it is ready. */
    record ReadRecipe(MealKind kind, Yield yield, List<LineReading> readings, @Nullable Integer cookedGrams) {}
}
