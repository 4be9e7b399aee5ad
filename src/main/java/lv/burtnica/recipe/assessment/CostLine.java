package lv.burtnica.recipe.assessment;

import org.jspecify.annotations.Nullable;

/**
 * What one ingredient line costs, and why.
 *
 * @param amount its weights
 * @param price the price used, {@code null} where there is none or none is needed
 * @param euros for the part of the pack that is used, {@code null} where unknown; a line that does not count keeps its own cost here
 * @param unknown why the cost is not known, {@code null} where it is
 * @param coveredGrams of what must be bought, how much the parcel holds
 * @param coveredUnstated whether the parcel holds the food without saying how much, so that it is taken to be enough
 * @param toPay what is left to pay in euros, {@code null} where unknown; without a parcel the same as the cost
 */
public record CostLine(
        IngredientAmount amount,
        @Nullable PriceUsed price,
        @Nullable Double euros,
        @Nullable Unknown unknown,
        double coveredGrams,
        boolean coveredUnstated,
        @Nullable Double toPay) {}
