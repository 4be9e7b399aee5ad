package lv.burtnica.course.plan;

import java.math.BigDecimal;
import java.util.List;
import lv.burtnica.recipe.assessment.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What must be at hand for all dishes of a day together.
 *
 * @param lines by shop section and name
 * @param used what the foods that are used cost, in euros, whoever paid for them
 * @param toPay what is left to pay in the shop in euros, in whole packs where a thing is sold in packs
 */
public record ShoppingList(List<ShoppingLine> lines, Figure used, Figure toPay) {

    public ShoppingList {
        lines = List.copyOf(lines);
    }

    /** By how many euros the shopping is known to be over the budget; 0 where it is not, or where there is none. */
    public double over(@Nullable BigDecimal budget) {
        return budget == null ? 0 : Math.max(0, toPay.value() - budget.doubleValue());
    }

    /** What is left to pay for one person, in euros. */
    public Figure toPay(int people) {
        return toPay.times(1.0 / people);
    }
}
