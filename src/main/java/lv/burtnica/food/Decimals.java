package lv.burtnica.food;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
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

    /** {@code 1000,5}: as a person of the language types it into a field, without gaps between thousands. */
    public static String write(BigDecimal number, Locale language) {
        var separator = DecimalFormatSymbols.getInstance(language).getDecimalSeparator();
        return plain(number).toPlainString().replace('.', separator);
    }

    /** {@code 2,50}: euros with their cents, and with more decimals where there are. */
    public static String euros(BigDecimal euros, Locale language) {
        var separator = DecimalFormatSymbols.getInstance(language).getDecimalSeparator();
        return euros.setScale(Math.max(2, euros.scale())).toPlainString().replace('.', separator);
    }

    /** {@code 400.00} as {@code 400}. */
    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
