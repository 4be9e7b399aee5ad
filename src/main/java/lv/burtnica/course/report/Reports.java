package lv.burtnica.course.report;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.burtnica.course.day.Answers;
import lv.burtnica.course.day.DayState;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.course.day.LessonDays;
import lv.burtnica.people.Person;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Adds up lesson days: a worker's own groups, a coordinator's all. */
@Service
public class Reports {

    private final LessonDays days;

    Reports(LessonDays days) {
        this.days = days;
    }

    /** @param group only this one, {@code null} for all that the person looks after */
    public Report of(Period period, @Nullable Long group, Person who) {
        var held = days.of(who).stream()
                .filter(day -> day.state() == DayState.HELD && period.holds(day.date()))
                .filter(day -> group == null || Objects.equals(day.groupId(), group))
                .toList();
        var alphabet = Wording.in(who.language()).order();
        var groups = by(held, LessonDay::group).entrySet().stream()
                .map(entry -> new Report.OfGroup(entry.getKey(), Sums.of(entry.getValue())))
                .sorted(Comparator.comparing(Report.OfGroup::name, alphabet))
                .toList();
        var months = by(held, day -> YearMonth.from(day.date())).entrySet().stream()
                .map(entry -> new Report.OfMonth(entry.getKey(), Sums.of(entry.getValue())))
                .toList();
        var changes = IntStream.rangeClosed(1, Answers.QUESTIONS).mapToObj(question -> Change.of(question, held)).toList();
        var name = group == null ? "" : held.stream().map(LessonDay::group).findFirst().orElse("");
        return new Report(period, name, Sums.of(held), groups, months, changes);
    }

    private static <K extends Comparable<K>> TreeMap<K, List<LessonDay>> by(List<LessonDay> days, Function<LessonDay, K> key) {
        return days.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }
}
