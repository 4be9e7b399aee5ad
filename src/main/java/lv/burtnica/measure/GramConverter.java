package lv.burtnica.measure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a quantity of a food into grams. What cannot be known is empty, never zero. */
public final class GramConverter {

    private static final Fraction HUNDRED = Fraction.of(100);
    /** Millilitres by rule of thumb, without a source: they only matter for salt and spices. */
    private static final Map<Unit, Fraction> ROUGH_MILLILITRES = Map.of(
            Unit.PINCH, Fraction.of(1, 3), Unit.KNIFE_TIP, Fraction.of(1, 2), Unit.DROP, Fraction.of(1, 20));

    private final HouseholdMeasures household;

    public GramConverter(HouseholdMeasures household) {
        this.household = household;
    }

    /**
     * The edible weight of a quantity.
     *
     * @param packSize what one pack, can or jar holds, or {@code null}
     * @param food what is known about the food
     */
    public Optional<Grams> grams(Quantity quantity, @Nullable Quantity packSize, FoodMeasures food) {
        var unit = quantity.unit();
        if (unit.isWeight()) {
            var grams = unit == Unit.KG ? Fraction.of(1000) : Fraction.ONE;
            return Optional.of(new Grams(quantity.amount().times(grams), Grams.Basis.WEIGHED));
        }
        var millilitres = household.millilitres(unit);
        if (millilitres.isPresent()) {
            return byDensity(quantity.amount(), millilitres.get(), food, Grams.Basis.DENSITY);
        }
        var counted = food.gramsOf().get(unit == Unit.NONE ? Unit.PIECE : unit);
        if (unit.isContainer()) {
            return packed(quantity.amount(), packSize, food);
        }
        if (counted != null) {
            return Optional.of(new Grams(quantity.amount().times(Fraction.of(counted)), Grams.Basis.PIECE));
        }
        var rough = ROUGH_MILLILITRES.get(unit);
        return rough == null ? Optional.empty() : byDensity(quantity.amount(), rough, food, Grams.Basis.RULE_OF_THUMB);
    }

    /**
     * What must be bought for an edible weight: {@code net / (1 − refuse)}.
     *
     * @return empty where the refuse is unknown or nothing of the food can be eaten
     */
    public static Optional<Amount> gross(Amount netGrams, FoodMeasures food) {
        return kept(food).map(kept -> netGrams.times(Fraction.ONE.dividedBy(kept)));
    }

    /** What can be eaten of a weight as bought: {@code gross · (1 − refuse)}; empty where the refuse is unknown. */
    public static Optional<Amount> net(Amount grossGrams, FoodMeasures food) {
        return kept(food).map(grossGrams::times);
    }

    private static Optional<Fraction> kept(FoodMeasures food) {
        return Optional.ofNullable(food.refusePercent())
                .map(percent -> HUNDRED.minus(Fraction.of(percent)).dividedBy(HUNDRED))
                .filter(kept -> kept.signum() > 0);
    }

    private Optional<Grams> packed(Amount count, @Nullable Quantity packSize, FoodMeasures food) {
        if (packSize == null || packSize.unit().isContainer() || packSize.amount().isRange()) {
            return Optional.empty();
        }
        return grams(packSize, null, food)
                .map(one -> new Grams(count.times(one.weight().from()), Grams.Basis.PACK));
    }

    private static Optional<Grams> byDensity(Amount count, Fraction millilitres, FoodMeasures food, Grams.Basis basis) {
        BigDecimal density = food.gramsPerMl();
        return density == null
                ? Optional.empty()
                : Optional.of(new Grams(count.times(millilitres).times(Fraction.of(density)), basis));
    }
}
