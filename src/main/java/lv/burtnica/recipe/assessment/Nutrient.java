package lv.burtnica.recipe.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.Function;
import lv.burtnica.food.Nutrients;
import org.jspecify.annotations.Nullable;

/**
 * The nutrients of the declaration, in the order of Regulation (EU) No 1169/2011, Annex XV, with fibre where the Annex has it, the
 * reference intakes of an average adult (Annex XIII; fibre has none) and the rounding of the Commission's guidance on tolerances.
 */
public enum Nutrient {
    ENERGY_KJ(8400, Nutrients::kilojoules),
    ENERGY_KCAL(2000, Nutrients::kilocalories),
    FAT(70, Nutrients::fat),
    SATURATES(20, Nutrients::saturates),
    CARBOHYDRATE(260, Nutrients::carbohydrate),
    SUGARS(90, Nutrient::clampedSugars),
    FIBRE(0, Nutrients::fibre),
    PROTEIN(50, Nutrients::protein),
    SALT(6, Nutrients::salt);

    private final int reference;
    private final Function<Nutrients, @Nullable BigDecimal> figure;

    Nutrient(int reference, Function<Nutrients, @Nullable BigDecimal> figure) {
        this.reference = reference;
        this.figure = figure;
    }

    /** The name used in files and text keys, such as {@code energy-kj}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is counted in kJ or kcal rather than in grams. */
    public boolean isEnergy() {
        return this == ENERGY_KJ || this == ENERGY_KCAL;
    }

    /** The daily reference intake of an average adult, in kJ, kcal or g; {@code null} where there is none. */
    public @Nullable Integer referenceIntake() {
        return reference == 0 ? null : reference;
    }

    /** What 100 g of a food hold of it, {@code null} where unknown. */
    public @Nullable Double in(Nutrients food) {
        var value = figure.apply(food);
        return value == null ? null : value.doubleValue();
    }

    /**
     * Rounds as a declaration does: energy to 1; from 10 g to 1 g, below to 0.1 g, up to 0.5 g nothing; saturates nothing up to 0.1 g;
     * salt from 1 g to 0.1 g, below to 0.01 g, up to 0.0125 g nothing.
     */
    public BigDecimal rounded(double value) {
        var places = places(value);
        return places < 0 ? BigDecimal.ZERO : BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
    }

    private int places(double value) {
        if (isEnergy()) {
            return 0;
        }
        if (this == SALT) {
            return value >= 1 ? 1 : value > 0.0125 ? 2 : -1;
        }
        var floor = this == SATURATES ? 0.1 : 0.5;
        return value >= 10 ? 0 : value > floor ? 1 : -1;
    }

    /** Some sources give more sugars than available carbohydrate, because they reckon the two in different ways. */
    private static @Nullable BigDecimal clampedSugars(Nutrients food) {
        var sugars = food.sugars();
        var carbohydrate = food.carbohydrate();
        return sugars == null || carbohydrate == null ? sugars : sugars.min(carbohydrate);
    }
}
