package lv.burtnica.course.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The report for spreadsheets: as Excel reads it where the decimal sign is a comma, with semicolons and a mark at the start that says it is
 * UTF-8. What a spreadsheet would take for a formula is made text.
 */
public final class ReportFile {

    private static final String UTF_8_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    /** By OWASP's page on CSV injection. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private ReportFile() {}

    /** The report as a table for spreadsheets. */
    public static String write(Report report, ReportWords words) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(words.title(report)));
        lines.add(List.of(report.period().from().toString(), report.period().to().toString()));
        lines.add(List.of());
        lines.add(header(words, "column-group"));
        report.groups().forEach(group -> lines.add(row(words.group(group), group.sums(), words)));
        lines.add(row(words.text("all"), report.all(), words));
        lines.add(List.of());
        lines.add(header(words, "column-month"));
        // 2026-12 is understood by every program, and in order.
        report.months().forEach(month -> lines.add(row(month.month().toString(), month.sums(), words)));
        lines.add(List.of());
        lines.add(Stream.of("column-question", "column-before", "column-people-before", "column-after", "column-people-after")
                .map(words::text).toList());
        report.changes().forEach(change -> lines.add(List.of(
                words.question(change), mean(change.before(), words), Integer.toString(change.peopleBefore()),
                mean(change.after(), words), Integer.toString(change.peopleAfter()))));
        return UTF_8_MARK + lines.stream().map(ReportFile::line).collect(Collectors.joining(LINE_END, "", LINE_END));
    }

    private static List<String> header(ReportWords words, String first) {
        var header = new ArrayList<String>();
        header.add(words.text(first));
        header.addAll(words.columns());
        header.addAll(Stream.of("column-people-unknown", "column-portions-unknown", "column-paid-unknown").map(words::text).toList());
        return header;
    }

    /** Bare figures that can be reckoned with; of how many lessons nobody noted them stands in columns of its own. */
    private static List<String> row(String name, Sums sums, ReportWords words) {
        return List.of(
                name, Integer.toString(sums.lessons()), Integer.toString(sums.people()), Integer.toString(sums.portions()),
                words.money(sums.paid()), Integer.toString(sums.peopleUnknown()), Integer.toString(sums.portionsUnknown()),
                Integer.toString(sums.paidUnknown()));
    }

    private static String mean(OptionalDouble mean, ReportWords words) {
        return mean.isEmpty() ? "" : words.mean(mean);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(ReportFile::cell).collect(Collectors.joining(";"));
    }

    static String cell(String text) {
        var safe = !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[;\"\r\n\t].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
