package lv.burtnica.recipe.pantry;

import org.jspecify.annotations.Nullable;

/** Weighs recipes against what is at hand, one after the other. For one thread. */
final class Weighing {

    private static final double NEARLY_ALL = 0.9;
    private static final double HALF = 0.5;
    private static final int THOUSAND = 1000;

    private final Stock stock;
    private double energy;
    private double energyThere;
    private int lines;
    private double linesThere;
    private int missing;
    private double euros;
    private int unpriced;
    private int used;

    Weighing(Stock stock) {
        this.stock = stock;
    }

    /**
     * What became of one line.
     *
     * @param food the number of the food that is taken, of the line's own where none is at hand
     * @param part of what is needed that is at hand, 0 to 1
     * @param needed whether the rest must be bought
     * @param staple whether it is something that is usually at home
     * @param euros for the rest, {@code null} where nobody knows
     */
    record Line(int food, double part, boolean needed, boolean staple, @Nullable Double euros) {}

    /** How well the recipe fits. */
    Fit weigh(Needs needs) {
        begin(needs);
        for (var i = 0; i < needs.foods().length; i++) {
            count(needs, i);
        }
        return new Fit(needs.id(), usesUp(), covered(), missing, Math.round(euros * 100), unpriced, used);
    }

    /** Every line of the recipe by itself, in the order of {@link Needs}. */
    Line[] lines(Needs needs) {
        begin(needs);
        var found = new Line[needs.foods().length];
        for (var i = 0; i < found.length; i++) {
            var food = food(needs, i);
            var part = stock.take(food, needs.grams()[i]);
            var buy = mustBuy(needs, i, part);
            var cost = needs.euros()[i] * (1 - part);
            found[i] = new Line(food, part, buy, part > 0 && stock.isStaple(food), Double.isNaN(cost) ? null : cost);
        }
        return found;
    }

    private void begin(Needs needs) {
        stock.refill(needs);
        energy = 0;
        energyThere = 0;
        lines = 0;
        linesThere = 0;
        missing = 0;
        euros = 0;
        unpriced = 0;
        used = 0;
    }

    private void count(Needs needs, int i) {
        var food = food(needs, i);
        var part = stock.take(food, needs.grams()[i]);
        if (!(part > 0 && stock.isStaple(food)) && !needs.toTaste()[i]) {
            energy += needs.energy()[i];
            energyThere += needs.energy()[i] * part;
            lines++;
            linesThere += part;
            used += part > 0 ? 1 : 0;
        }
        if (mustBuy(needs, i, part)) {
            missing++;
            var cost = needs.euros()[i] * (1 - part);
            if (Double.isNaN(cost)) {
                unpriced++;
            } else {
                euros += cost;
            }
        }
    }

    /** What is only to taste is missed where it is salt or the like and somebody said that they have none. */
    private boolean mustBuy(Needs needs, int i, double part) {
        return part < 1 && (!needs.toTaste()[i] || stock.isMissedStaple(needs.foods()[i]));
    }

    /** The line's own food where there is any, else the first at hand that may be taken instead. */
    private int food(Needs needs, int i) {
        var own = needs.foods()[i];
        if (!stock.holds(own)) {
            for (var other : needs.others()[i]) {
                if (stock.holds(other)) {
                    return other;
                }
            }
        }
        return own;
    }

    /** By energy; where none is known, by the number of lines. */
    private int covered() {
        if (lines == 0) {
            return 0;
        }
        return (int) Math.round(THOUSAND * (energy > 0 ? energyThere / energy : linesThere / lines));
    }

    private int usesUp() {
        var steps = 0;
        for (var pack = 0; pack < stock.openedPacks(); pack++) {
            var part = stock.usedUp(pack);
            steps += part >= NEARLY_ALL ? 3 : part >= HALF ? 2 : part > 0 ? 1 : 0;
        }
        return steps;
    }
}
