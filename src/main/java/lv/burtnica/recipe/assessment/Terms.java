package lv.burtnica.recipe.assessment;

import java.time.LocalDate;
import lv.burtnica.food.Parcel;
import lv.burtnica.food.Price;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment is made on.
 *
 * @param prices where prices are looked up
 * @param tier the cheapest offers or typical ones
 * @param day for which it is asked: prices older than a year on that day are marked
 * @param parcel what is at hand, {@code null} for no parcel
 * @param yieldFactor cooked weight through the weight of what goes in (rice boiled dry about 1, a roast less), {@code null} for
 *     what the recipe itself says, if anything
 * @param portions how many of what the recipe makes, {@code null} for as many as it says
 */
public record Terms(
        PriceTable prices,
        Price.Tier tier,
        LocalDate day,
        @Nullable Parcel parcel,
        @Nullable Double yieldFactor,
        @Nullable Integer portions) {

    /** @throws IllegalArgumentException if the factor or the number of portions is not above zero */
    public Terms {
        if (yieldFactor != null && !(yieldFactor > 0) || portions != null && portions < 1) {
            throw new IllegalArgumentException("Not above zero: " + yieldFactor + ", " + portions);
        }
    }

    /** The cheapest prices on a day, no parcel, cooked weight unknown. */
    public static Terms cheapest(PriceTable prices, LocalDate day) {
        return new Terms(prices, Price.Tier.CHEAPEST, day, null, null, null);
    }

    /** @param chosen the parcel at hand, {@code null} for none */
    public Terms with(@Nullable Parcel chosen) {
        return new Terms(prices, tier, day, chosen, yieldFactor, portions);
    }

    /** The prices and tier of other terms, and everything else of these. */
    public Terms withPricesOf(Terms other) {
        return new Terms(other.prices, other.tier, day, parcel, yieldFactor, portions);
    }

    /** @param chosen which of many offers is bought */
    public Terms withTier(Price.Tier chosen) {
        return new Terms(prices, chosen, day, parcel, yieldFactor, portions);
    }

    /** @param factor grams of the finished dish for each gram that goes in, {@code null} for what the recipe says */
    public Terms withYieldFactor(@Nullable Double factor) {
        return new Terms(prices, tier, day, parcel, factor, portions);
    }

    /** @param wanted {@code null} for as many as the recipe says */
    public Terms withPortions(@Nullable Integer wanted) {
        return new Terms(prices, tier, day, parcel, yieldFactor, wanted);
    }
}
