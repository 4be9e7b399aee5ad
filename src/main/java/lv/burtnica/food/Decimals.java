package lv.burtnica.food;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decimal numbers as people type them and as the store gives them back. */
public final class Decimals {

    /** No exponents: they would let a few letters stand for a number that fills the memory. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}([.,]\\d{1,6})?");

    private Decimals() {}

    /** {@code 2,5}, {@code 2.5}, {@code -1}; empty for everything else. */
    public static Optional<BigDecimal> read(String text) {
        var stripped = text.strip();
        return NUMBER.matcher(stripped).matches() ? Optional.of(plain(new BigDecimal(stripped.replace(',', '.')))) : Optional.empty();
    }

    /** {@code 400.00} as {@code 400}. */
    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
