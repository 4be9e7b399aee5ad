package lv.burtnica.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.burtnica.measure.Amount;
import lv.burtnica.measure.Fraction;
import org.junit.jupiter.api.Test;

class AmountColumnTest {

    private final AmountColumn column = new AmountColumn();

    @Test
    void amountsComeBackExactly() {
        var third = Fraction.of(1, 3);
        for (var amount : List.of(Amount.of(4), Amount.of(third), new Amount(Fraction.of(1, 2), Fraction.of(2)), Amount.of(0))) {
            assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(amount))).isEqualTo(amount);
        }
    }

    @Test
    void aRangeIsKeptWithBothEnds() {
        assertThat(column.convertToDatabaseColumn(new Amount(Fraction.of(4), Fraction.of(6)))).isEqualTo("4..6");
    }
}
