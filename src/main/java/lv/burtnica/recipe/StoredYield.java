package lv.burtnica.recipe;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import lv.burtnica.measure.Amount;
import org.jspecify.annotations.Nullable;

/** How much a recipe makes and what it weighs when it is ready, as it is stored. */
@Embeddable
record StoredYield(
        @Convert(converter = AmountColumn.class) Amount yieldAmount,
        @Enumerated(EnumType.STRING) YieldUnit yieldUnit,
        String yieldDetail,
        @Nullable Integer cookedGrams) {

    static StoredYield of(Recipe recipe) {
        var yield = recipe.yield();
        return new StoredYield(yield.amount(), yield.unit(), yield.detail(), recipe.cookedGrams());
    }

    Yield toYield() {
        return new Yield(yieldAmount, yieldUnit, yieldDetail);
    }
}
