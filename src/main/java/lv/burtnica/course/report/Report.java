package lv.burtnica.course.report;

import java.time.YearMonth;
import java.util.List;

/**
 * The figures of a period. Only lessons that were held count.
 *
 * @param group the name of the only group it is about, empty for all
 * @param all everything together
 * @param groups each group, by name
 * @param months each month in which a lesson was held, the earliest first
 * @param changes how the answers to each question changed
 */
public record Report(Period period, String group, Sums all, List<OfGroup> groups, List<OfMonth> months, List<Change> changes) {

    /**
     * The figures of a group.
     *
     * @param name empty for lessons that were held without a group
     */
    public record OfGroup(String name, Sums sums) {}

    /** The figures of a month. */
    public record OfMonth(YearMonth month, Sums sums) {}

    /** Whether no lesson was held. */
    public boolean isEmpty() {
        return all.lessons() == 0;
    }

    /** Whether anybody answered the questionnaire. */
    public boolean hasAnswers() {
        return changes.stream().anyMatch(change -> change.peopleBefore() + change.peopleAfter() > 0);
    }
}
