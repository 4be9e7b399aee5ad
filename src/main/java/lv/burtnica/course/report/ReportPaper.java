package lv.burtnica.course.report;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import lv.burtnica.press.BarChart;
import lv.burtnica.press.Block;
import lv.burtnica.press.Heading;
import lv.burtnica.press.Look;
import lv.burtnica.press.Manuscript;
import lv.burtnica.press.Paragraph;
import lv.burtnica.press.Press;
import lv.burtnica.press.PrintedPdf;
import lv.burtnica.press.Section;
import lv.burtnica.press.Sheet;
import lv.burtnica.press.Table;
import lv.burtnica.press.Words;

/** The report on paper, fit for PDF/UA-1. */
public final class ReportPaper {

    private static final Look LOOK = new Look(Look.Typeface.SOURCE_SANS, 12, 12, Look.Pictures.ALL);

    private final Report report;
    private final ReportWords words;

    private ReportPaper(Report report, ReportWords words) {
        this.report = report;
        this.words = words;
    }

    /** @throws lv.burtnica.press.PressException if the name of a group has a letter that cannot be printed */
    public static PrintedPdf print(Report report, ReportWords words) {
        var paper = new ReportPaper(report, words);
        var date = report.period().to().atStartOfDay(ZoneOffset.UTC).toInstant();
        var section = Section.of(words.title(report), paper.blocks());
        return Press.print(
                new Manuscript(words.title(report), words.wording().language(), "", words.period(report), "", date, List.of(section)),
                Sheet.A4, LOOK);
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.listed(1, words.title(report), "parskats"));
        blocks.add(Paragraph.of(words.period(report)));
        if (report.isEmpty()) {
            blocks.add(Paragraph.of(words.text("empty")));
            return blocks;
        }
        blocks.add(Heading.plain(2, words.text("by-group")));
        var groups = new ArrayList<List<Words>>();
        report.groups().forEach(group -> groups.add(row(words.group(group), group.sums())));
        groups.add(row(words.text("all"), report.all()));
        blocks.add(table("column-group", groups));
        blocks.add(Heading.plain(2, words.text("by-month")));
        blocks.add(table("column-month", report.months().stream().map(month -> row(words.month(month.month()), month.sums())).toList()));
        if (report.hasAnswers()) {
            blocks.add(Heading.plain(2, words.text("chart")));
            // One chart for all, so that all bars are drawn to the same scale.
            blocks.add(new BarChart(words.text("chart-mean"), report.changes().stream().flatMap(this::bars).toList()));
            blocks.add(changes());
        }
        blocks.add(Paragraph.quiet(words.text("note")));
        return blocks;
    }

    private Stream<BarChart.Bar> bars(Change change) {
        return Stream.of(
                bar(words.question(change) + " " + words.text("column-before"), change.before(), false),
                bar(words.text("column-after"), change.after(), true));
    }

    private BarChart.Bar bar(String label, OptionalDouble mean, boolean dark) {
        return new BarChart.Bar(label, mean.orElse(0), words.mean(mean), dark);
    }

    private Table changes() {
        var rows = report.changes().stream()
                .map(change -> Stream.of(
                        words.question(change), words.mean(change.before()), Integer.toString(change.peopleBefore()),
                        words.mean(change.after()), Integer.toString(change.peopleAfter())).map(Words::of).toList())
                .toList();
        return new Table(
                List.of(Table.Column.of(words.text("column-question"), 4), number("column-before"), number("column-people-before"),
                        number("column-after"), number("column-people-after")),
                rows);
    }

    private Table table(String first, List<List<Words>> rows) {
        var columns = new ArrayList<Table.Column>();
        columns.add(Table.Column.of(words.text(first), 3));
        words.columns().forEach(name -> columns.add(new Table.Column(name, 1.8, true)));
        return new Table(columns, rows);
    }

    private Table.Column number(String name) {
        return new Table.Column(words.text(name), 1.3, true);
    }

    private List<Words> row(String name, Sums sums) {
        return Stream.concat(Stream.of(name), words.cells(sums).stream()).map(Words::of).toList();
    }
}
