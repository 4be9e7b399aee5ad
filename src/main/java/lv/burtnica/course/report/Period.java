package lv.burtnica.course.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From one day to another, both included. */
public record Period(LocalDate from, LocalDate to) {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    public Period {
        if (from.isAfter(to) || from.isBefore(FIRST) || to.isAfter(LAST)) {
            throw new IllegalArgumentException("Not a period: " + from + " to " + to);
        }
    }

    /** The month of a day. */
    public static Period month(LocalDate day) {
        return new Period(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()));
    }

    /** The quarter of a day. */
    public static Period quarter(LocalDate day) {
        var first = day.with(IsoFields.DAY_OF_QUARTER, 1);
        return new Period(first, first.plusMonths(3).minusDays(1));
    }

    /** The year of a day. */
    public static Period year(LocalDate day) {
        return new Period(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()));
    }

    /** The period that two dates of an address name, empty where they name none. */
    public static Optional<Period> read(@Nullable String from, @Nullable String to) {
        try {
            return from == null || to == null ? Optional.empty() : Optional.of(new Period(LocalDate.parse(from), LocalDate.parse(to)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
