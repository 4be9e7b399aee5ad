package lv.burtnica.recipe.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lv.burtnica.food.Food;
import lv.burtnica.food.FoodCategory;
import lv.burtnica.food.FoodSource;
import lv.burtnica.measure.Grams;
import org.jspecify.annotations.Nullable;

/** Sums up what the lines of a recipe hold. */
final class HealthWork {

    private static final String SALT = "sals";
    private static final String DRAINED = "drained";

    private final List<IngredientAmount> amounts;
    private final @Nullable Double yieldFactor;
    private final double portions;
    private final Figure raw;
    private final Figure cooked;

    /**
     * @param yieldFactor what somebody wants to reckon with, {@code null} for what the recipe says
     * @param cookedGrams what the ready dish weighs, {@code null} where nobody put it on the scales
     */
    HealthWork(List<IngredientAmount> amounts, @Nullable Double yieldFactor, @Nullable Double cookedGrams, double portions) {
        this.amounts = amounts;
        this.portions = portions;
        this.raw = weight(food -> true);
        if (yieldFactor == null && cookedGrams != null && raw.value() > 0) {
            this.yieldFactor = cookedGrams / raw.value();
            this.cooked = Figure.exact(cookedGrams);
        } else {
            this.yieldFactor = yieldFactor;
            this.cooked = yieldFactor == null ? raw : raw.times(yieldFactor);
        }
    }

    /** The weight of the dish: cooked where the yield is known, else of what goes in. */
    Figure weight() {
        return cooked;
    }

    Health health(boolean eatenInPortions) {
        var nutrients = Stream.of(Nutrient.values()).map(this::figures).toList();
        var portionGrams = cooked.times(1 / portions);
        var plants = weight(Plants::isVegetableFruitOrPulse).inHundred(raw);
        var redMeat = weight(Plants::isRedMeat).value() * 2 > raw.value();
        return new Health(
                nutrients, raw, yieldFactor, portionGrams, eatenInPortions,
                TrafficLight.lights(amounts, yieldFactor == null ? 1 : yieldFactor, nutrients, eatenInPortions ? portionGrams : null),
                weight(Plants::isVegetableOrFruit).times(1 / portions),
                NutriScore.of(nutrients, plants, redMeat), doubts());
    }

    /** The energy of each line in kcal, for finding what the dish is made of. */
    Figure energy(IngredientAmount amount) {
        var sum = new Sum();
        add(sum, amount, Nutrient.ENERGY_KCAL);
        return sum.figure();
    }

    private NutrientFigures figures(Nutrient nutrient) {
        var sum = new Sum();
        amounts.forEach(amount -> add(sum, amount, nutrient));
        var total = sum.figure();
        return new NutrientFigures(nutrient, total, total.times(1 / portions), total.inHundred(cooked));
    }

    /** A line without a weight is only missing where its food holds some of the nutrient: unweighed salt is no unknown sugar. */
    private static void add(Sum sum, IngredientAmount amount, Nutrient nutrient) {
        if (amount.counting() == Counting.OPTIONAL || isPinchOfSpice(amount)) {
            return;
        }
        var food = amount.food();
        if (food == null) {
            sum.miss(amount.missing(Unknown.Reason.FOOD));
            return;
        }
        var inHundred = nutrient.in(food.nutrients());
        if (inHundred == null) {
            sum.miss(amount.missing(Unknown.Reason.NUTRIENT));
        } else if (amount.grams() != null) {
            sum.add(amount.grams() * inHundred / 100);
        } else if (inHundred > 0) {
            sum.miss(amount.missing());
        }
    }

    /** Unweighed spices, such as a bay leaf or pepper to taste, count as nothing by rule; unweighed salt does not count as no salt. */
    static boolean isPinchOfSpice(IngredientAmount amount) {
        var food = amount.food();
        return amount.grams() == null && food != null && food.category() == FoodCategory.SPICE && !food.id().equals(SALT);
    }

    private Figure weight(Predicate<Food> wanted) {
        var sum = new Sum();
        for (var amount : amounts) {
            var food = amount.food();
            var counts = amount.counting() == Counting.COUNTED || amount.counting() == Counting.TAP_WATER;
            if (!counts || isPinchOfSpice(amount) || food != null && !wanted.test(food)) {
                continue;
            }
            if (food != null && amount.grams() != null) {
                sum.add(amount.grams());
            } else {
                sum.miss(food == null ? amount.missing(Unknown.Reason.FOOD) : amount.missing());
            }
        }
        return sum.figure();
    }

    private List<Doubt> doubts() {
        var doubts = new LinkedHashSet<Doubt>();
        for (var amount : amounts) {
            var food = amount.food();
            if (food != null && amount.counting() != Counting.OPTIONAL) {
                doubts.addAll(doubts(amount, food));
            }
        }
        return List.copyOf(doubts);
    }

    private static List<Doubt> doubts(IngredientAmount amount, Food food) {
        var doubts = new ArrayList<Doubt>();
        if (food.source().match() == FoodSource.Match.PROXY) {
            doubts.add(new Doubt(food.id(), Doubt.Kind.STAND_IN));
        }
        if (amount.basis() == Grams.Basis.PACK && food.source().foodName().contains(DRAINED)) {
            doubts.add(new Doubt(food.id(), Doubt.Kind.DRAINED));
        }
        if (!amount.reading().isSure()) {
            doubts.add(new Doubt(food.id(), Doubt.Kind.READING));
        }
        return doubts;
    }
}
