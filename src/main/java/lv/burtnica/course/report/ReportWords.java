package lv.burtnica.course.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import lv.burtnica.wording.Wording;

/** Says the figures of a report, on the screen, on paper and in the file for other programs. */
public record ReportWords(Wording wording) {

    /** The columns of the tables after the first, in the order of {@link #cells}. */
    private static final List<String> COLUMNS = List.of("lessons", "people", "portions", "paid");

    /** @param name the key without {@code course.report.} */
    public String text(String name) {
        return wording.text("course.report." + name);
    }

    public String text(String name, Map<String, ?> arguments) {
        return wording.text("course.report." + name, arguments);
    }

    /** The title, with the group's name where the report is of one group. */
    public String title(Report report) {
        return report.group().isEmpty() ? text("title") : text("title-of", Map.of("group", report.group()));
    }

    /** From the first day to the last. */
    public String period(Report report) {
        return text("period", Map.of("from", wording.date(report.period().from()), "to", wording.date(report.period().to())));
    }

    /** The headings of the columns after the first. */
    public List<String> columns() {
        return COLUMNS.stream().map(name -> text("column-" + name)).toList();
    }

    /** The figures of a row. "At least" stands where nobody noted all of them. */
    public List<String> cells(Sums sums) {
        return List.of(
                Integer.toString(sums.lessons()), counted(sums.people(), sums.peopleUnknown(), sums.lessons()),
                counted(sums.portions(), sums.portionsUnknown(), sums.lessons()), paid(sums));
    }

    public String counted(int number, int unknown, int lessons) {
        return certain(Integer.toString(number), unknown, lessons);
    }

    /** What was paid; "at least" where it is unknown of some lessons. */
    public String paid(Sums sums) {
        return certain(text("euros", Map.of("n", money(sums.paid()))), sums.paidUnknown(), sums.lessons());
    }

    private String certain(String figure, int unknown, int lessons) {
        if (unknown == 0) {
            return figure;
        }
        return unknown >= lessons ? text("unknown") : text("at-least", Map.of("figure", figure));
    }

    /** The group's name, or that it was none of the notebook's. */
    public String group(Report.OfGroup group) {
        return group.name().isEmpty() ? text("no-group") : group.name();
    }

    /** {@code 2026. gada decembris}. */
    public String month(YearMonth month) {
        var name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, wording.language());
        return text("month", Map.of("year", Integer.toString(month.getYear()), "name", name));
    }

    /** The question with its number, as it stands on the paper. */
    public String question(Change change) {
        return change.question() + ". " + wording.text("course.print.question-" + change.question());
    }

    /** The mean of the faces with one decimal, a dash where nobody answered. */
    public String mean(OptionalDouble mean) {
        return mean.isEmpty() ? text("nobody") : decimals(BigDecimal.valueOf(mean.getAsDouble()), 1);
    }

    /** Euros with two decimals, without the sign. */
    public String money(BigDecimal euros) {
        return decimals(euros, 2);
    }

    private String decimals(BigDecimal number, int digits) {
        var format = NumberFormat.getNumberInstance(wording.language());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setGroupingUsed(false);
        return format.format(number.setScale(digits, RoundingMode.HALF_UP));
    }
}
