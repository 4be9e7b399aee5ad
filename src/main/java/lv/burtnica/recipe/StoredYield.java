package lv.burtnica.recipe;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import lv.burtnica.measure.Amount;

/** How much a recipe makes, as it is stored. */
@Embeddable
record StoredYield(
        @Convert(converter = AmountColumn.class) Amount yieldAmount,
        @Enumerated(EnumType.STRING) YieldUnit yieldUnit,
        String yieldDetail) {

    static StoredYield of(Yield yield) {
        return new StoredYield(yield.amount(), yield.unit(), yield.detail());
    }

    Yield toYield() {
        return new Yield(yieldAmount, yieldUnit, yieldDetail);
    }
}
