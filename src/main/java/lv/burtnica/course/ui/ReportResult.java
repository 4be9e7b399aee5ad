package lv.burtnica.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lv.burtnica.course.report.Change;
import lv.burtnica.course.report.Report;
import lv.burtnica.course.report.ReportChart;
import lv.burtnica.course.report.ReportWords;
import lv.burtnica.course.report.Sums;
import lv.burtnica.kit.EmptyState;
import lv.burtnica.kit.Facts;

/** The figures themselves: in large, by group, by month, and how the faces changed, as a drawing and as a table. */
class ReportResult extends Div {

    private final Report report;
    private final ReportWords words;

    /**
     * @param pdf where the same is to print
     * @param csv where the same is for other programs
     */
    ReportResult(Report report, ReportWords words, String pdf, String csv) {
        this.report = report;
        this.words = words;
        addClassName("report");
        var period = new Paragraph(words.period(report));
        period.getElement().setAttribute("role", "status");
        period.addClassName("day-said");
        add(period);
        if (report.isEmpty()) {
            add(new EmptyState("cup", words.text("nothing-title"), words.text("empty")));
            return;
        }
        var files = new Div(CourseLinks.pdf(pdf, words.text("as-pdf")), CourseLinks.pdf(csv, words.text("as-csv")));
        files.addClassName("row");
        add(facts(), files, groups(), months());
        if (report.hasAnswers()) {
            add(changes());
        }
        var note = new Paragraph(words.text("note"));
        note.addClassName("why");
        add(note);
    }

    private Facts facts() {
        var facts = new Facts();
        var names = words.columns();
        var cells = words.cells(report.all());
        for (var i = 0; i < names.size(); i++) {
            facts.fact(names.get(i), cells.get(i));
        }
        return facts;
    }

    private Section groups() {
        var rows = new ArrayList<List<String>>();
        report.groups().forEach(group -> rows.add(row(words.group(group), group.sums())));
        rows.add(row(words.text("all"), report.all()));
        return part("by-group", table("column-group", rows));
    }

    private Section months() {
        return part("by-month", table("column-month", report.months().stream()
                .map(month -> row(words.month(month.month()), month.sums())).toList()));
    }

    private Section changes() {
        var chart = new Div();
        chart.addClassName("chart-frame");
        chart.getElement().setProperty("innerHTML", ReportChart.svg(report, words));
        var header = Stream.of("column-question", "column-before", "column-people-before", "column-after", "column-people-after")
                .map(words::text).toList();
        return part("chart", new Paragraph(words.text("chart-mean") + " " + words.text("chart-what")), chart,
                new FigureTable(words.text("chart"), header, report.changes().stream().map(this::row).toList()));
    }

    private List<String> row(Change change) {
        return List.of(words.question(change), words.mean(change.before()), Integer.toString(change.peopleBefore()),
                words.mean(change.after()), Integer.toString(change.peopleAfter()));
    }

    private FigureTable table(String first, List<List<String>> rows) {
        var header = Stream.concat(Stream.of(words.text(first)), words.columns().stream()).toList();
        return new FigureTable(words.text(first), header, rows);
    }

    private List<String> row(String name, Sums sums) {
        return Stream.concat(Stream.of(name), words.cells(sums).stream()).toList();
    }

    private Section part(String title, Component... inside) {
        var part = new Section(new H2(words.text(title)));
        part.add(inside);
        return part;
    }
}
