package lv.burtnica.recipe.pantry;

import java.util.Comparator;

/**
 * How well a recipe fits what is at hand.
 *
 * @param id of the recipe
 * @param usesUp how far it uses up the open packs: for each 3 where it takes nearly all, 2 for half, 1 for some
 * @param covered how much of the dish is at hand, by energy, in thousandths
 * @param missing how many lines something must be bought for
 * @param cents what that costs, as far as prices are known
 * @param unpriced of how many of those lines nobody knows the cost
 * @param used how many lines take from what is at hand, not counting what is usually at home
 */
record Fit(long id, int usesUp, int covered, int missing, long cents, int unpriced, int used) {

    /** For the order only, what a line of unknown cost is taken to cost: an unknown price must not come before a known one. */
    private static final int CENTS_OF_UNKNOWN = 100;

    private static final int QUARTER = 250;
    private static final int ALL = 4;

    /**
     * The best first: what uses up the open packs; then in five steps what is all there, three quarters, half, a quarter, less; within a
     * step the cheapest to complete.
     */
    static final Comparator<Fit> BEST_FIRST = Comparator.comparingInt(Fit::usesUp).reversed()
            .thenComparing(Comparator.comparingInt(Fit::step).reversed())
            .thenComparingLong(fit -> fit.cents + (long) CENTS_OF_UNKNOWN * fit.unpriced)
            .thenComparingInt(Fit::missing)
            .thenComparing(Comparator.comparingInt(Fit::used).reversed())
            .thenComparing(Comparator.comparingInt(Fit::covered).reversed())
            .thenComparingLong(Fit::id);

    /** Whether anything of the dish but salt and the like is at hand. */
    boolean isAny() {
        return used > 0;
    }

    private int step() {
        return missing == 0 ? ALL : Math.min(covered / QUARTER, ALL - 1);
    }
}
