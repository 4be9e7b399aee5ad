package lv.burtnica.measure;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes amounts the way a language writes them: {@code 1½ glāzes}, {@code 2–3 ēd. k.}, {@code 1,5 kg}; {@code 1.5 kg}.
 * Kitchen fractions become ½ ¼ ¾ ⅓ ⅔ ⅛, weights and jugs decimal numbers.
 */
public final class AmountFormat {

    private static final Map<Fraction, String> VULGAR = Map.of(
            Fraction.of(1, 2), "½", Fraction.of(1, 4), "¼", Fraction.of(3, 4), "¾", Fraction.of(1, 3), "⅓", Fraction.of(2, 3), "⅔",
            Fraction.of(1, 8), "⅛", Fraction.of(3, 8), "⅜", Fraction.of(5, 8), "⅝", Fraction.of(7, 8), "⅞");
    private static final char RANGE = '–';
    private static final char NO_BREAK = '\u00A0';

    private final Locale locale;
    private final Properties patterns;
    private final Map<Unit, MessageFormat> formats = new ConcurrentHashMap<>();

    private AmountFormat(Locale locale) {
        this.locale = locale;
        this.patterns = patterns(locale);
    }

    /** The format of a language: Latvian and English have their own, others get the English one. */
    public static AmountFormat of(Locale language) {
        return new AmountFormat("lv".equals(language.getLanguage()) ? language : Locale.UK);
    }

    /** The amount as kitchens write it: {@code 1½}, {@code 2–3}, {@code 2,4}. */
    public String write(Amount amount) {
        return write(amount, Unit.NONE);
    }

    /** The quantity with its unit, held together by no-break spaces: {@code 1½ glāzes}, {@code 400 g}. */
    public String write(Quantity quantity) {
        var amount = write(quantity.amount(), quantity.unit());
        if (quantity.unit() == Unit.NONE) {
            return amount;
        }
        var end = quantity.amount().to();
        var arguments = Map.<String, Object>of("n", end.toDecimal(2).stripTrailingZeros(), "form", form(end));
        var unit = formats.computeIfAbsent(quantity.unit(), this::unitFormat);
        synchronized (unit) {
            return amount + NO_BREAK + unit.format(arguments).replace(' ', NO_BREAK);
        }
    }

    private String write(Amount amount, Unit unit) {
        var from = number(amount.from(), unit);
        return amount.isRange() ? from + RANGE + number(amount.to(), unit) : from;
    }

    private String number(Fraction value, Unit unit) {
        var whole = value.numerator().divide(value.denominator());
        var rest = value.minus(new Fraction(whole, java.math.BigInteger.ONE));
        boolean metric = unit.isMetric() || unit == Unit.CM;
        var part = metric ? null : VULGAR.get(rest);
        if (part != null) {
            return whole.signum() == 0 ? part : whole + part;
        }
        var decimal = value.toDecimal(value.compareTo(Fraction.of(10)) < 0 ? 2 : 1).stripTrailingZeros();
        return decimal(decimal.scale() < 0 ? decimal.setScale(0) : decimal);
    }

    private String decimal(BigDecimal value) {
        var plain = value.toPlainString();
        return "lv".equals(locale.getLanguage()) ? plain.replace('.', ',') : plain;
    }

    private static String form(Fraction value) {
        if (value.isWhole()) {
            return "whole";
        }
        return value.compareTo(Fraction.ONE) < 0 ? "part" : "mixed";
    }

    private MessageFormat unitFormat(Unit unit) {
        return new MessageFormat(patterns.getProperty("measure.unit." + unit.code(), unit.code()), locale);
    }

    private static Properties patterns(Locale locale) {
        var properties = new Properties();
        var name = "/texts/measure_" + locale.getLanguage() + ".properties";
        try (var stream = AmountFormat.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("No texts " + name);
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
