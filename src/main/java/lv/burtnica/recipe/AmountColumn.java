package lv.burtnica.recipe;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigInteger;
import lv.burtnica.measure.Amount;
import lv.burtnica.measure.Fraction;

/** Keeps an amount exactly, as {@code 4} or {@code 1/2..2}. */
@Converter
class AmountColumn implements AttributeConverter<Amount, String> {

    private static final String RANGE = "..";

    @Override
    public String convertToDatabaseColumn(Amount amount) {
        return amount.isRange() ? amount.from() + RANGE + amount.to() : amount.from().toString();
    }

    @Override
    public Amount convertToEntityAttribute(String column) {
        var ends = column.split("\\.\\.", 2);
        return new Amount(fraction(ends[0]), fraction(ends[ends.length - 1]));
    }

    private static Fraction fraction(String text) {
        var parts = text.split("/", 2);
        return new Fraction(new BigInteger(parts[0]), parts.length == 1 ? BigInteger.ONE : new BigInteger(parts[1]));
    }
}
