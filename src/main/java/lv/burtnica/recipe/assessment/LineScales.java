package lv.burtnica.recipe.assessment;

import java.util.Optional;
import lv.burtnica.food.Food;
import lv.burtnica.food.FoodCategory;
import lv.burtnica.measure.Amount;
import lv.burtnica.measure.FoodMeasures;
import lv.burtnica.measure.GramConverter;
import lv.burtnica.measure.Grams;
import lv.burtnica.measure.HouseholdMeasures;
import lv.burtnica.measure.Quantity;
import lv.burtnica.measure.Unit;
import lv.burtnica.recipe.line.LineReading;
import org.jspecify.annotations.Nullable;

/** Puts ingredient lines on the scales. Of a range (2–3) the upper end counts, so that no sum comes out too small. */
final class LineScales {

    private static final String WATER = "udens";

    private final GramConverter converter;
    private final HouseholdMeasures household;

    LineScales(HouseholdMeasures household) {
        this.household = household;
        this.converter = new GramConverter(household);
    }

    IngredientAmount weigh(LineReading reading, @Nullable Food food, double factor) {
        var counting = counting(reading, food);
        var amount = reading.amount();
        if (amount == null) {
            return unknown(reading, food, counting, food == null ? Unknown.Reason.FOOD : Unknown.Reason.AMOUNT);
        }
        var quantity = new Quantity(Amount.of(amount.to()), reading.unit());
        var millilitres = household.millilitres(quantity.unit()).map(one -> one.times(amount.to()).toDouble() * factor).orElse(null);
        var counted = quantity.unit() == Unit.PIECE || quantity.unit() == Unit.NONE;
        var pieces = counted ? Double.valueOf(amount.to().toDouble() * factor) : null;
        var weighed = converter.grams(quantity, reading.packSize(), food == null ? FoodMeasures.UNKNOWN : food.measures());
        if (weighed.isEmpty()) {
            return new IngredientAmount(reading, food, counting, null, null, millilitres, pieces, null, reason(reading, food));
        }
        var grams = weighed.get();
        return new IngredientAmount(reading, food, counting, eaten(grams, food) * factor, bought(grams, food) * factor, millilitres,
                pieces, grams.basis(), null);
    }

    private static IngredientAmount unknown(
            LineReading reading, @Nullable Food food, Counting counting, Unknown.Reason reason) {
        return new IngredientAmount(reading, food, counting, null, null, null, null, null, reason);
    }

    private static Counting counting(LineReading reading, @Nullable Food food) {
        if (reading.optional()) {
            return Counting.OPTIONAL;
        }
        if (food != null && food.id().equals(WATER)) {
            return Counting.TAP_WATER;
        }
        var spice = food != null && food.category() == FoodCategory.SPICE;
        return reading.amount() == null && (reading.isToTaste() || spice) ? Counting.TO_TASTE : Counting.COUNTED;
    }

    private static Unknown.Reason reason(LineReading reading, @Nullable Food food) {
        if (food == null) {
            return Unknown.Reason.FOOD;
        }
        return reading.unit().isContainer() ? Unknown.Reason.PACK_SIZE : Unknown.Reason.WEIGHT;
    }

    /** Meat and fish are weighed with their bones, everything else is taken as it goes into the dish. */
    private static double eaten(Grams grams, @Nullable Food food) {
        if (food == null || grams.basis() != Grams.Basis.WEIGHED) {
            return upper(grams.weight());
        }
        var withBones = food.category() == FoodCategory.MEAT || food.category() == FoodCategory.FISH;
        return withBones ? part(GramConverter.net(grams.weight(), food.measures()), grams) : upper(grams.weight());
    }

    /** Vegetables, fruit and eggs are bought with peel and shell; nuts and seeds are sold without. */
    private static double bought(Grams grams, @Nullable Food food) {
        if (food == null) {
            return upper(grams.weight());
        }
        var peeled = food.category() == FoodCategory.VEG || food.category() == FoodCategory.FRUIT || food.category() == FoodCategory.EGG;
        return peeled ? part(GramConverter.gross(grams.weight(), food.measures()), grams) : upper(grams.weight());
    }

    private static double part(Optional<Amount> known, Grams whole) {
        return upper(known.orElse(whole.weight()));
    }

    private static double upper(Amount weight) {
        return weight.to().toDouble();
    }
}
