package lv.burtnica.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which copies are kept: the last of each of so many days, weeks and months in which there is one. Days without a copy do not count, so
 * that a notebook that slept for a year still has its old ones. The newest is always kept.
 */
record Rotation(int daily, int weekly, int monthly) {

    /** Those of the moments whose copies may go. */
    Set<Instant> outdated(Collection<Instant> madeAt) {
        var newestFirst = madeAt.stream().sorted(Comparator.reverseOrder()).toList();
        var kept = new HashSet<Instant>();
        newestFirst.stream().findFirst().ifPresent(kept::add);
        keepLastOfEach(newestFirst, daily, day -> day, kept);
        keepLastOfEach(newestFirst, weekly, Rotation::week, kept);
        keepLastOfEach(newestFirst, monthly, YearMonth::from, kept);
        var outdated = new HashSet<>(newestFirst);
        outdated.removeAll(kept);
        return outdated;
    }

    private static void keepLastOfEach(List<Instant> newestFirst, int most, Function<LocalDate, Object> span, Set<Instant> kept) {
        var seen = new HashSet<>();
        for (var moment : newestFirst) {
            if (seen.size() < most && seen.add(span.apply(LocalDate.ofInstant(moment, ZoneOffset.UTC)))) {
                kept.add(moment);
            }
        }
    }

    private static Object week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
