package lv.burtnica.wording;

import com.ibm.icu.text.MessageFormat;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The texts in one language: what a page, a mail or a sheet of paper speaks.
 *
 * @param texts all texts
 * @param language a language the application speaks
 */
public record Wording(Texts texts, Locale language) {

    /** The texts in the language nearest to the one asked for. */
    public static Wording in(Locale asked) {
        var texts = Texts.standard();
        return new Wording(texts, texts.nearest(asked));
    }

    /** Loads what plurals and the alphabet need, for a program that has something else to do meanwhile. */
    public void warmUp() {
        order();
        new MessageFormat("{n, plural, zero{#} one{#} other{#}}", language).format(Map.of("n", 1));
    }

    /** The text of a key that has no arguments. */
    public String text(String key) {
        return texts.text(key, language);
    }

    /** A text with one argument. */
    public String text(String key, String name, Object value) {
        return texts.text(key, language, Map.of(name, value));
    }

    /** A text with two arguments. */
    public String text(String key, String name, Object value, String secondName, Object secondValue) {
        return texts.text(key, language, Map.of(name, value, secondName, secondValue));
    }

    /** A text with any arguments. */
    public String text(String key, Map<String, ?> arguments) {
        return texts.text(key, language, new HashMap<>(arguments));
    }

    /** A number as the language writes it: {@code 2,5}. */
    public String number(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** A date in full: {@code 2026. gada 22. novembris}. */
    public String date(LocalDate date) {
        // Our English is British: the day stands before the month.
        var written = language.getLanguage().equals("en") ? Locale.UK : language;
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(written).format(date);
    }

    /** A file size in kB or MB, with at most one decimal. */
    public String fileSize(long bytes) {
        return bytes < 1_000_000
                ? text("wording.kilobytes", "n", number(BigDecimal.valueOf(Math.max(1, Math.round(bytes / 1000.0)))))
                : text("wording.megabytes", "n", number(BigDecimal.valueOf(Math.round(bytes / 100_000.0), 1)));
    }

    /** Alphabetical order of this language. */
    public Comparator<String> order() {
        return texts.order(language);
    }
}
