package lv.burtnica.recipe.pantry;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.burtnica.food.Parcel;
import org.jspecify.annotations.Nullable;

/** What is at hand, by the numbers of the foods. Recipes are weighed against it one after the other, by one thread. */
final class Stock {

    /** What an open pack is taken to hold where no parcel says how large its packs are. */
    static final double USUAL_PACK = 500;

    private static final double ENOUGH = Double.POSITIVE_INFINITY;

    private final double[] grams;
    private final double[] taken;
    private final boolean[] staple;
    private final boolean[] missedStaple;
    private final int[] opened;
    private final double[] left;

    private Stock(int size, int openedSize) {
        grams = new double[size];
        taken = new double[size];
        staple = new boolean[size];
        missedStaple = new boolean[size];
        opened = new int[openedSize];
        left = new double[openedSize];
    }

    /**
     * What somebody has.
     *
     * @param parcel the one they got
     * @param parcels all there are, for the size of open packs
     */
    static Stock of(AtHand have, @Nullable Parcel parcel, List<Parcel> parcels, FoodNumbers numbers) {
        var stock = new Stock(numbers.size(), have.opened().size());
        if (parcel != null) {
            weights(parcel).forEach((food, weight) -> stock.put(numbers.find(food), have.notAtHome().contains(food) ? 0 : weight));
        }
        have.foods().forEach(food -> stock.put(numbers.find(food), ENOUGH));
        for (var food : Staples.USUAL) {
            stock.keep(numbers.find(food), have, food);
        }
        stock.open(have, parcel, parcels, numbers);
        return stock;
    }

    private void keep(int number, AtHand have, String food) {
        if (number == FoodNumbers.UNKNOWN) {
            return;
        }
        if (!have.notAtHome().contains(food)) {
            grams[number] = ENOUGH;
            staple[number] = !have.foods().contains(food) && !have.opened().containsKey(food);
        } else {
            missedStaple[number] = grams[number] == 0;
        }
    }

    private void open(AtHand have, @Nullable Parcel parcel, List<Parcel> parcels, FoodNumbers numbers) {
        var place = 0;
        for (var pack : have.opened().entrySet()) {
            var food = numbers.find(pack.getKey());
            if (pack.getValue() > 0) {
                put(food, pack.getValue());
            } else if (!holds(food)) {
                put(food, ENOUGH);
            }
            opened[place] = food;
            left[place++] = pack.getValue() > 0 ? pack.getValue() : usualPack(pack.getKey(), parcel, parcels);
        }
    }

    private void put(int food, double weight) {
        if (food != FoodNumbers.UNKNOWN && food < grams.length) {
            grams[food] = weight;
        }
    }

    /** Grams of each food of a parcel; {@link #ENOUGH} where the source does not say how much there is. */
    private static Map<String, Double> weights(Parcel parcel) {
        var weights = new HashMap<String, Double>();
        for (var item : parcel.items()) {
            if (item.food() != null) {
                weights.merge(item.food(), item.grams() == null ? ENOUGH : item.grams().doubleValue(), Double::sum);
            }
        }
        return weights;
    }

    /** What one pack of the food holds: in the parcel that they got, else in any. */
    private static double usualPack(String food, @Nullable Parcel parcel, List<Parcel> parcels) {
        return Stream.concat(Stream.ofNullable(parcel), parcels.stream())
                .flatMap(one -> one.items().stream())
                .filter(item -> food.equals(item.food()))
                .flatMap(item -> Stream.ofNullable(item.packGrams()))
                .mapToDouble(BigDecimal::doubleValue)
                .filter(grams -> grams > 0)
                .findFirst()
                .orElse(USUAL_PACK);
    }

    /** Whether there is any of the food. */
    boolean holds(int food) {
        return food >= 0 && food < grams.length && grams[food] > 0;
    }

    /** Whether the food is one that is taken to be at home without a word. */
    boolean isStaple(int food) {
        return food >= 0 && food < staple.length && staple[food];
    }

    /** Whether the food is usually at home, but somebody said that they have none. */
    boolean isMissedStaple(int food) {
        return food >= 0 && food < missedStaple.length && missedStaple[food];
    }

    /** Begins with a new recipe: all that it or an open pack could take is there again. */
    void refill(Needs needs) {
        for (var i = 0; i < needs.foods().length; i++) {
            putBack(needs.foods()[i]);
            for (var other : needs.others()[i]) {
                putBack(other);
            }
        }
        for (var food : opened) {
            putBack(food);
        }
    }

    private void putBack(int food) {
        if (food >= 0 && food < taken.length) {
            taken[food] = 0;
        }
    }

    /**
     * Takes what a line needs.
     *
     * @param wanted in grams; where that is not a number, what there is will do
     * @return how much of the wanted there is, 0 to 1
     */
    double take(int food, double wanted) {
        if (!holds(food)) {
            return 0;
        }
        if (Double.isNaN(wanted) || wanted <= 0) {
            return 1;
        }
        var part = Math.clamp(grams[food] - taken[food], 0, wanted);
        taken[food] += part;
        return part / wanted;
    }

    /** How many packs are open. */
    int openedPacks() {
        return opened.length;
    }

    /** Which part of an open pack the recipe took since it began, 0 to 1. */
    double usedUp(int pack) {
        return holds(opened[pack]) ? Math.min(1, taken[opened[pack]] / left[pack]) : 0;
    }
}
