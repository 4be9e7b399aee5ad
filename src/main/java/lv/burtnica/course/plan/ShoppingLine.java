package lv.burtnica.course.plan;

import java.util.List;
import lv.burtnica.food.Food;
import lv.burtnica.food.Price;
import org.jspecify.annotations.Nullable;

/**
 * One food of the shopping list.
 *
 * @param food its entry in the catalogue, {@code null} where the lines name something that the catalogue does not know
 * @param name what to look for
 * @param need how much all dishes need with peel and bones, {@code null} where nobody can say
 * @param asWritten lines with an amount that cannot be added up, as they are written, scaled
 * @param dishes titles of the dishes that need it
 * @param coveredGrams how much of it is at hand already
 * @param atHand whether all of it is
 * @param buy what to buy, {@code null} where nothing, or where nobody can say how much
 * @param price what the cost rests on, {@code null} where there is none
 * @param euros what is paid in the shop, {@code null} where unknown
 * @param optional whether every dish can do without
 */
public record ShoppingLine(
        @Nullable Food food,
        String name,
        @Nullable Need need,
        List<String> asWritten,
        List<String> dishes,
        double coveredGrams,
        boolean atHand,
        @Nullable Purchase buy,
        @Nullable Price price,
        @Nullable Double euros,
        boolean optional) {

    public ShoppingLine {
        asWritten = List.copyOf(asWritten);
        dishes = List.copyOf(dishes);
    }

    /** What a need is counted in. */
    public enum Measure {
        GRAMS,
        MILLILITRES,
        PIECES
    }

    /**
     * An amount that is needed.
     *
     * @param amount more than 0, unrounded
     */
    public record Need(double amount, Measure measure) {}

    /**
     * What is put into the basket.
     *
     * @param amount in the measure, of all packs together
     * @param packs how many packs, 0 where the thing is weighed or counted
     * @param pack what one pack holds in the measure, 0 where there are none
     */
    public record Purchase(double amount, Measure measure, int packs, double pack) {}
}
