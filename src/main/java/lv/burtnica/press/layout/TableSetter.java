package lv.burtnica.press.layout;

import java.util.ArrayList;
import java.util.List;
import lv.burtnica.press.Sheet;
import lv.burtnica.press.Table;
import lv.burtnica.press.Weight;
import lv.burtnica.press.Words;
import lv.burtnica.press.plan.Artifact;
import lv.burtnica.press.plan.Ink;
import lv.burtnica.press.plan.Outline;
import lv.burtnica.press.plan.Paint;
import lv.burtnica.press.plan.Role;
import lv.burtnica.press.plan.Tag;
import lv.burtnica.press.plan.Tag.Property;
import org.jspecify.annotations.Nullable;

/** Sets tables, row by row. */
final class TableSetter {

    private final Table table;
    private final Context context;
    private final TextStyle text;
    private final TextStyle header;
    private final double gap;
    private final double padding;

    private TableSetter(Table table, Context context) {
        this.table = table;
        this.context = context;
        text = context.scale().text();
        header = text.in(Weight.STRONG);
        gap = context.scale().body();
        padding = context.scale().body() * 0.25;
    }

    static List<Slab> set(Table table, Context context) {
        return new TableSetter(table, context).set();
    }

    private List<Slab> set() {
        var tag = context.tag().child(Role.TABLE);
        var slabs = new ArrayList<Slab>();
        slabs.add(row(headers(), header, Tag.document().child(Role.TR), tag.child(Role.TR)).keep());
        var repeated = repeatedHeader();
        for (var cells : table.rows()) {
            var row = tag.child(Role.TR);
            var slab = row(cells, text, row, row);
            slab.repeated = repeated;
            slabs.add(slab);
        }
        if (slabs.size() > 2) {
            slabs.get(slabs.size() - 2).keep();
        }
        return ProseSetter.spaced(slabs, context.scale().line() * 0.3, context.scale().line());
    }

    private List<Words> headers() {
        return table.columns().stream().map(column -> Words.of(column.header())).toList();
    }

    /** The header row once more: only to look at, because the table has one already. */
    private Slab repeatedHeader() {
        var slab = row(headers(), header, Tag.document().child(Role.TR), null);
        return slab.keep();
    }

    private Slab row(List<Words> cells, TextStyle style, Tag measuring, @Nullable Tag row) {
        var broken = new ArrayList<List<Line>>();
        for (var i = 0; i < cells.size(); i++) {
            broken.add(context.lines(cells.get(i), style, row == null ? measuring.child(Role.TD) : cell(row, i, style), width(i)));
        }
        var lines = broken.stream().mapToInt(List::size).max().orElse(1);
        var height = Math.max(Math.max(1, lines) * style.leading() + 2 * padding, style == header ? 0 : Sheet.points(table.room()));
        var slab = new Slab(height, (sketch, actual) -> {
            for (var i = 0; i < broken.size(); i++) {
                draw(broken.get(i), i, style, sketch.at(left(i), padding - (height - actual) / 2), row == null);
            }
            var rule = style == header ? Paint.line(Ink.BLACK, 0.9) : Paint.line(Ink.RULE, 0.5);
            sketch.shape(Artifact.LAYOUT, new Outline().to(0, actual).line(context.width(), actual), rule);
            if (table.room() > 0) {
                divide(sketch, actual);
            }
        });
        slab.white = table.room() > 0 ? 0 : 2 * padding;
        return slab;
    }

    /** Upright lines between the columns, so that everyone sees where to write. */
    private void divide(Sketch sketch, double height) {
        for (var i = 1; i < table.columns().size(); i++) {
            var x = left(i) - gap / 2;
            sketch.shape(Artifact.LAYOUT, new Outline().to(x, 0).line(x, height), Paint.line(Ink.RULE, 0.5));
        }
    }

    private Tag cell(Tag row, int column, TextStyle style) {
        if (style == header) {
            return row.child(Role.TH).with(Property.SCOPE, column == 0 ? "Both" : "Column");
        }
        return column == 0 ? row.child(Role.TH).with(Property.SCOPE, "Row") : row.child(Role.TD);
    }

    private void draw(List<Line> lines, int column, TextStyle style, Sketch sketch, boolean aside) {
        for (var i = 0; i < lines.size(); i++) {
            var x = table.columns().get(column).right() ? width(column) - lines.get(i).width() : 0;
            var baseline = style.baseline() + i * style.leading();
            if (aside) {
                lines.get(i).drawAside(sketch, x, baseline);
            } else {
                lines.get(i).draw(sketch, x, baseline);
            }
        }
    }

    private double share() {
        return table.columns().stream().mapToDouble(Table.Column::share).sum();
    }

    private double width(int column) {
        var whole = context.width() - gap * (table.columns().size() - 1);
        return whole * table.columns().get(column).share() / share();
    }

    private double left(int column) {
        var left = 0.0;
        for (var i = 0; i < column; i++) {
            left += width(i) + gap;
        }
        return left;
    }
}
