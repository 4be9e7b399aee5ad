package lv.burtnica.course.day;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lv.burtnica.course.plan.DaySetting;
import lv.burtnica.food.Parcel;
import org.jspecify.annotations.Nullable;

/** Understands what somebody asked for a lesson day, or says which answers make no sense. */
public final class DayReader {

    /** As many parcels of a kind as can be at hand. */
    public static final int MOST_PARCELS = DaySetting.MOST_PEOPLE;

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);
    /** A lesson of the longest kind still ends on the same day. */
    private static final LocalTime EARLIEST = LocalTime.of(6, 0);
    private static final LocalTime LATEST = LocalTime.of(20, 0);
    private static final int LONGEST_NAME = 100;
    private static final Pattern NAME = Pattern.compile("[\\p{IsLatin}\\p{IsCyrillic}0-9 .,:;!?()/&+'\"„“”‘’«»№–-]*");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,3}");
    private static final Pattern EUROS = Pattern.compile("[0-9]{1,5}([.,][0-9]{1,2})?");

    private final DayWish wish;
    private final Set<Asked> faults = EnumSet.noneOf(Asked.class);

    private DayReader(DayWish wish) {
        this.wish = wish;
    }

    /** A name that somebody gave elsewhere, without the signs that cannot be printed. */
    static String printable(String name) {
        var printable = name.codePoints().mapToObj(Character::toString).map(sign -> NAME.matcher(sign).matches() ? sign : " ");
        return printable.collect(Collectors.joining()).strip();
    }

    /**
     * What was understood.
     *
     * @param setting {@code null} where an answer makes no sense
     * @param faults the answers that make none
     */
    public record Reading(@Nullable DaySetting setting, Set<Asked> faults) {}

    /**
     * Reads a wish.
     *
     * @param parcels the parcels that there are
     * @param foods whether there is a food with an id; foods that are gone are passed over
     */
    public static Reading read(DayWish wish, List<Parcel> parcels, Predicate<String> foods) {
        var reader = new DayReader(wish);
        var date = reader.date();
        var start = reader.start();
        var place = reader.name(Asked.PLACE);
        var group = reader.name(Asked.GROUP);
        var people = reader.people();
        var atHand = wish.values(Asked.AT_HAND).stream().filter(foods).collect(Collectors.toSet());
        var there = reader.parcels(parcels);
        var budget = reader.budget();
        return reader.faults.isEmpty()
                ? new Reading(new DaySetting(date, start, place, group, people, there, atHand, budget), Set.of())
                : new Reading(null, reader.faults);
    }

    private LocalDate date() {
        try {
            var date = LocalDate.parse(wish.value(Asked.DATE));
            if (!date.isBefore(FIRST) && !date.isAfter(LAST)) {
                return date;
            }
        } catch (DateTimeException e) {
            // No date either.
        }
        faults.add(Asked.DATE);
        return FIRST;
    }

    private LocalTime start() {
        try {
            var start = LocalTime.parse(wish.value(Asked.START));
            if (!start.isBefore(EARLIEST) && !start.isAfter(LATEST)) {
                return start;
            }
        } catch (DateTimeException e) {
            // No time either.
        }
        faults.add(Asked.START);
        return EARLIEST;
    }

    private String name(Asked asked) {
        var name = wish.value(asked);
        if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
            faults.add(asked);
        }
        return name;
    }

    private int people() {
        return count(wish.value(Asked.PEOPLE), DaySetting.MOST_PEOPLE).orElseGet(() -> {
            faults.add(Asked.PEOPLE);
            return 1;
        });
    }

    /** Each is written as {@code lv-2013:2}, a single one as {@code lv-2013}. */
    private List<Parcel> parcels(List<Parcel> known) {
        var there = new ArrayList<Parcel>();
        for (var written : wish.values(Asked.PARCELS)) {
            var parts = written.split(":", 2);
            var parcel = known.stream().filter(one -> one.id().equals(parts[0])).findFirst();
            var count = parts.length == 1 ? Optional.of(1) : count(parts[1], MOST_PARCELS);
            if (parcel.isEmpty() || count.isEmpty()) {
                faults.add(Asked.PARCELS);
            } else {
                there.addAll(Collections.nCopies(count.get(), parcel.get()));
            }
        }
        return there;
    }

    private @Nullable BigDecimal budget() {
        var written = wish.value(Asked.BUDGET);
        if (written.isEmpty()) {
            return null;
        }
        if (EUROS.matcher(written).matches()) {
            return new BigDecimal(written.replace(',', '.'));
        }
        faults.add(Asked.BUDGET);
        return null;
    }

    private static Optional<Integer> count(String written, int most) {
        return Optional.of(written)
                .filter(text -> COUNT.matcher(text).matches())
                .map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= most);
    }
}
