package lv.burtnica.food;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lv.burtnica.measure.PlainLetters;
import org.jspecify.annotations.Nullable;

/**
 * Reads days, months and years as people in Latvia write them: {@code 22.11.2026}, {@code 22/11/26}, {@code 2026-11-22},
 * {@code 2026. gada 22. novembris}, {@code 11.2026}, {@code November 2026}, {@code 2026}. The day goes before the month.
 */
public final class Dates {

    private static final int LONGEST = 40;
    private static final List<String> MONTHS = List.of(
            "jan", "feb", "mar", "apr", "mai|may", "jun", "jul", "aug", "sep", "okt|oct", "nov", "dec");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-./](\\d{1,2})(?:[-./](\\d{1,2}))?");
    private static final Pattern DAY_FIRST = Pattern.compile("(?:(\\d{1,2})[-./])?(\\d{1,2})[-./](\\d{4}|\\d{2})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:[. ]*gads?)?");
    private static final Pattern YEAR_AND_NAME = Pattern.compile("(\\d{4})[. ]*(?:gada)? *(?:(\\d{1,2})\\.?)? *([a-z]{3,12})");
    private static final Pattern NAME_AND_YEAR = Pattern.compile("(?:(\\d{1,2})\\.?)? *([a-z]{3,12})[., ]*(\\d{4})");

    private Dates() {}

    /**
     * What a text names: a day, or all days of a month or year.
     *
     * @param first the first day
     * @param last the last day
     */
    public record Span(LocalDate first, LocalDate last) {}

    /** Empty where the text names no day, month or year that there is. */
    public static Optional<Span> read(String text) {
        var plain = PlainLetters.of(text.strip()).replaceAll("[.\\s]+$", "").replaceAll("\\s*([-./])\\s*(?=\\d)", "$1");
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(numbers(plain)).or(() -> Optional.ofNullable(words(plain)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Span numbers(String text) {
        var year = YEAR.matcher(text);
        if (year.matches()) {
            var first = LocalDate.of(Integer.parseInt(year.group(1)), 1, 1);
            return new Span(first, first.withDayOfYear(first.lengthOfYear()));
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return span(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)), yearFirst.group(3));
        }
        var dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches() && (dayFirst.group(1) != null || dayFirst.group(3).length() == 4)
                ? span(dayFirst.group(3), Integer.parseInt(dayFirst.group(2)), dayFirst.group(1))
                : null;
    }

    private static @Nullable Span words(String text) {
        var yearFirst = YEAR_AND_NAME.matcher(text);
        if (yearFirst.matches() && month(yearFirst.toMatchResult(), 3) > 0) {
            return span(yearFirst.group(1), month(yearFirst.toMatchResult(), 3), yearFirst.group(2));
        }
        var nameFirst = NAME_AND_YEAR.matcher(text);
        return nameFirst.matches() && month(nameFirst.toMatchResult(), 2) > 0
                ? span(nameFirst.group(3), month(nameFirst.toMatchResult(), 2), nameFirst.group(1))
                : null;
    }

    private static int month(MatchResult found, int group) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (found.group(group).matches("(" + MONTHS.get(i) + ").*")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Span span(String year, int month, @Nullable String day) {
        var fullYear = Integer.parseInt(year.length() == 2 ? "20" + year : year);
        var whole = YearMonth.of(fullYear, month);
        if (day == null) {
            return new Span(whole.atDay(1), whole.atEndOfMonth());
        }
        var one = LocalDate.of(fullYear, month, Integer.parseInt(day));
        return new Span(one, one);
    }
}
