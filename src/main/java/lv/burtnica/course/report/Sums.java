package lv.burtnica.course.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import lv.burtnica.course.day.LessonDay;

/**
 * What some held lessons come to. What nobody noted is counted apart: it is unknown, not nothing.
 *
 * @param lessons how many were held
 * @param people how many came, added up over the lessons
 * @param peopleUnknown of how many lessons nobody noted it
 * @param portions how many were cooked
 * @param paid euros
 */
public record Sums(
        int lessons, int people, int peopleUnknown, int portions, int portionsUnknown, BigDecimal paid, int paidUnknown) {

    static Sums of(List<LessonDay> held) {
        var came = held.stream().map(day -> day.outcome().came()).filter(Objects::nonNull).toList();
        var portions = held.stream().map(day -> day.outcome().portions()).filter(Objects::nonNull).toList();
        var paid = held.stream().map(day -> day.outcome().paid()).filter(Objects::nonNull).toList();
        return new Sums(
                held.size(), came.stream().mapToInt(Integer::intValue).sum(), held.size() - came.size(),
                portions.stream().mapToInt(Integer::intValue).sum(), held.size() - portions.size(),
                paid.stream().reduce(BigDecimal.ZERO, BigDecimal::add), held.size() - paid.size());
    }
}
