package lv.burtnica.recipe;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lv.burtnica.food.Food;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.food.FoodCategory;
import lv.burtnica.food.FoodFiles;
import lv.burtnica.measure.AmountFormat;
import lv.burtnica.measure.Fraction;
import lv.burtnica.measure.HouseholdMeasures;
import lv.burtnica.measure.Quantity;
import lv.burtnica.measure.ScaledQuantity.Remark;
import lv.burtnica.measure.Scaling;
import lv.burtnica.measure.Unit;
import lv.burtnica.recipe.line.LineReader;
import lv.burtnica.recipe.line.LineReading;

/** Makes the ingredients of a recipe ready to be shown: amounts apart from names, scaled to a number of portions. */
public final class IngredientList {

    private static final char NO_BREAK = '\u00A0';

    private final LineReader reader;
    private final FoodCatalogue foods;
    private final Supplier<HouseholdMeasures> household;
    private final Predicate<Food> fromParcel;

    /** @param household the spoons and glasses as they are now, asked for each time something is scaled */
    public IngredientList(LineReader reader, FoodCatalogue foods, Supplier<HouseholdMeasures> household) {
        this(reader, foods, household, Food::isFromParcel);
    }

    private IngredientList(LineReader reader, FoodCatalogue foods, Supplier<HouseholdMeasures> household, Predicate<Food> fromParcel) {
        this.reader = reader;
        this.foods = foods;
        this.household = household;
        this.fromParcel = fromParcel;
    }

    /** The same, marking as from the parcel only what is in the parcels at hand, and not what any parcel ever had. */
    public IngredientList marking(Predicate<Food> fromParcelsAtHand) {
        return new IngredientList(reader, foods, household, fromParcelsAtHand);
    }

    /** Reads with the catalogue of the starter notebook and the usual spoons: for commands, which have no store. */
    public static IngredientList standard() {
        var foods = FoodFiles.bundledFoods();
        return new IngredientList(LineReader.of(foods), foods, () -> HouseholdMeasures.USUAL);
    }

    /**
     * The recipe's ingredients.
     *
     * @param factor how many times the written amounts; 1 leaves every amount as it was written
     */
    public List<ShownGroup> of(Recipe recipe, Fraction factor) {
        return recipe.ingredients().stream()
                .map(group -> new ShownGroup(
                        group.title(), group.lines().stream().map(line -> shown(line, recipe.language(), factor)).toList()))
                .toList();
    }

    /** One line, scaled. */
    public ShownLine shown(String line, Locale language, Fraction factor) {
        var reading = reader.read(line, language);
        var rest = reading.rest();
        var comma = rest.indexOf(',');
        var name = comma < 0 ? rest : rest.substring(0, comma).strip();
        var note = comma < 0 ? "" : rest.substring(comma + 1).strip();
        var food = food(reading);
        var isGiven = food.filter(fromParcel).isPresent();
        var counted = reading.unit() == Unit.NONE || reading.unit() == Unit.PIECE;
        var beaten = counted && food.filter(one -> one.category() == FoodCategory.EGG).isPresent();
        if (reading.amount() == null || factor.equals(Fraction.ONE)) {
            var amount = reading.amountText();
            var unit = unitStart(amount);
            var number = amount.substring(0, unit).strip();
            var isRead = reading.amount() != null;
            return new ShownLine(number, amount.substring(unit).strip(), name, note, isGiven, isRead, beaten, Remark.NONE);
        }
        var scaled = new Scaling(household.get()).scale(new Quantity(reading.amount(), reading.unit()), factor);
        var written = written(scaled.kitchen(), reading, language);
        var said = new CountedName.Said(name, note);
        if (counted && food.isPresent()) {
            said = new CountedName(food.get(), language).of(scaled.kitchen().amount().to(), said);
        }
        return new ShownLine(written.number(), written.unit(), said.name(), said.note(), isGiven, true, beaten, scaled.remark());
    }

    /** The catalogue's food that a line names. */
    public Optional<Food> food(String line, Locale language) {
        return food(reader.read(line, language));
    }

    /** The catalogue's foods that the recipe names, in the order of its lines, each once. */
    public List<Food> foods(Recipe recipe) {
        return readings(recipe).flatMap(reading -> food(reading).stream()).distinct().toList();
    }

    /** Those of the foods that the recipe weighs or measures, rather than only counts them. */
    public List<Food> measuredFoods(Recipe recipe) {
        return readings(recipe)
                .filter(reading -> reading.unit().isWeight() || reading.unit().isVolume())
                .flatMap(reading -> food(reading).stream())
                .distinct()
                .toList();
    }

    private Stream<LineReading> readings(Recipe recipe) {
        return recipe.ingredients().stream().flatMap(group -> group.lines().stream()).map(line -> reader.read(line, recipe.language()));
    }

    private Optional<Food> food(LineReading reading) {
        return Optional.ofNullable(reading.food()).flatMap(foods::find);
    }

    private static Written written(Quantity quantity, LineReading reading, Locale language) {
        var format = AmountFormat.of(language);
        var text = format.write(quantity);
        var gap = quantity.unit() == Unit.NONE ? -1 : text.indexOf(NO_BREAK);
        var number = gap < 0 ? text : text.substring(0, gap);
        // Where the unit stands behind the food (2 garlic cloves), it is part of the name already.
        var isNamed = unitStart(reading.amountText()) == reading.amountText().length();
        var unit = gap < 0 || isNamed ? "" : text.substring(gap + 1);
        return reading.packSize() == null
                ? new Written(number, unit)
                : new Written(number, unit + " (" + format.write(reading.packSize()) + ")");
    }

    private static int unitStart(String amount) {
        for (var i = 0; i < amount.length(); i++) {
            if (Character.isLetter(amount.charAt(i))) {
                return i;
            }
        }
        return amount.length();
    }

    private record Written(String number, String unit) {}
}
