package lv.burtnica.library;

import java.util.Locale;
import lv.burtnica.measure.Fraction;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.Yield;
import lv.burtnica.recipe.YieldUnit;
import org.jspecify.annotations.Nullable;

/**
 * For how many a recipe is shown, and the links to one fewer and one more.
 *
 * @param written what the recipe itself makes
 * @param wanted how many are asked for
 * @param address of the recipe as it is written
 */
record Portions(Yield written, int wanted, String address) {

    static final String PARAMETER = "porcijas";
    static final int MOST = 100;

    /** @param asked what stands in the address; anything but a number that makes sense counts as not asked */
    static Portions of(Recipe recipe, Locale page, String asked) {
        var number = asked.matches("[1-9]\\d{0,2}") ? Integer.parseInt(asked) : 0;
        var own = (int) Math.round(recipe.yield().amount().from().toDouble());
        var fits = isCounted(recipe.yield()) && number >= 1 && number <= MOST;
        return new Portions(recipe.yield(), fits ? number : own, Addresses.recipe(page, recipe.key()));
    }

    /** Whether the recipe counts whole things that there can be more or fewer of. */
    public boolean isCounted() {
        return isCounted(written);
    }

    private static boolean isCounted(Yield yield) {
        var count = yield.amount().from();
        return count.isWhole()
                && count.compareTo(Fraction.ONE) >= 0
                && count.compareTo(Fraction.of(MOST)) <= 0
                && (yield.unit() != YieldUnit.OTHER || !yield.detail().isBlank());
    }

    /** How many times the written amounts are needed. */
    public Fraction factor() {
        return isCounted() ? Fraction.of(wanted).dividedBy(written.amount().from()) : Fraction.ONE;
    }

    public boolean isChanged() {
        return !factor().equals(Fraction.ONE);
    }

    public Yield yield() {
        return new Yield(written.amount().times(factor()), written.unit(), written.detail());
    }

    public @Nullable String fewer() {
        return wanted > 1 ? address(wanted - 1) : null;
    }

    public @Nullable String more() {
        return wanted < MOST ? address(wanted + 1) : null;
    }

    private String address(int number) {
        return Fraction.of(number).equals(written.amount().from()) ? address : address + "?" + PARAMETER + "=" + number;
    }
}
