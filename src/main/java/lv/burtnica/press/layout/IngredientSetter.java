package lv.burtnica.press.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import lv.burtnica.press.IngredientTable;
import lv.burtnica.press.IngredientTable.Group;
import lv.burtnica.press.IngredientTable.Row;
import lv.burtnica.press.Look;
import lv.burtnica.press.Span;
import lv.burtnica.press.Weight;
import lv.burtnica.press.Words;
import lv.burtnica.press.layout.Slab.Seam;
import lv.burtnica.press.plan.Artifact;
import lv.burtnica.press.plan.Ink;
import lv.burtnica.press.plan.Outline;
import lv.burtnica.press.plan.Paint;
import lv.burtnica.press.plan.Role;
import lv.burtnica.press.plan.Tag;
import lv.burtnica.press.plan.Tag.Property;

/** Sets what a dish needs like a page of the notebook: ruled lines, a red margin line, numbers in a column. */
final class IngredientSetter {

    private static final double LINE = 1.58;
    /** Of the height of a line, what is not needed for its letters. */
    private static final double WHITE = 0.36;
    private static final double WIDEST_UNIT = 0.24;
    private static final double NARROWEST_NAME = 0.4;
    /** Between a unit and a name, of the size of the letters; less where a name would have to be cut within a word. */
    private static final double GAP = 0.8;
    private static final double LEAST_GAP = 0.3;
    /** Sums of floating-point widths may miss by this much. */
    private static final double TOLERANCE = 0.01;
    /** So many stay on either page where a list must be divided. */
    private static final int FEWEST_ROWS = 3;
    private static final String BLANK = " ";

    private final IngredientTable table;
    private final Context context;
    private final TextStyle text;
    private final TextStyle amount;
    private final IngredientNames names;
    private final double margin;
    private final boolean numbered;
    private int lineNumber;
    private final double numberRight;
    private final double unitLeft;
    private final double unitRoom;
    private final double nameLeft;

    private IngredientSetter(IngredientTable table, Context context) {
        this.table = table;
        this.context = context;
        var body = context.scale().body();
        text = context.scale().text().leading(body * LINE);
        amount = text.in(Weight.STRONG);
        names = new IngredientNames(table, context, text);
        numbered = context.scale().look().arrangement() == Look.Arrangement.ONE_COLUMN;
        margin = body * (numbered ? 2.1 : 0.7);
        numberRight = margin + body * 0.7 + widest(spelled(Row::number), words -> Line.of(words).width());
        unitLeft = numberRight + body * 0.3;
        var unit = unitWidth();
        var lacking = Math.max(0, names.widest() + TOLERANCE - nameWidth(unit));
        var gap = Math.max(body * LEAST_GAP, body * GAP - lacking);
        unitRoom = unit + Math.max(0, gap - body * 0.4);
        nameLeft = unitLeft + unit + gap;
    }

    static List<Slab> set(IngredientTable table, Context context) {
        return new IngredientSetter(table, context).set();
    }

    private List<Slab> set() {
        var tag = context.tag().child(Role.TABLE);
        var slabs = new ArrayList<Slab>();
        for (var group : table.groups()) {
            if (!group.title().isEmpty()) {
                slabs.add(title(group, tag.child(Role.TR)));
            }
            group.rows().forEach(row -> slabs.add(row(row, tag.child(Role.TR))));
            if (!slabs.isEmpty()) {
                slabs.getLast().seam = Seam.BETWEEN;
            }
        }
        Seams.within(slabs, FEWEST_ROWS);
        Slab.together(slabs, context.room());
        return ProseSetter.spaced(slabs, context.scale().line() * 0.3, context.scale().line());
    }

    private Slab title(Group group, Tag row) {
        var cell = row.child(Role.TH).with(Property.SCOPE, "Both").with(Property.COLUMN_SPAN, "2");
        var lines = context.lines(Words.strong(group.title()), text, cell, context.width() - unitLeft);
        return ruled(lines.size(), (sketch, style) -> ProseSetter.draw(lines, style, sketch, margin + context.scale().body() * 0.7)).keep();
    }

    private Slab row(Row row, Tag tag) {
        var amountCell = tag.child(Role.TD);
        var amountText = amountCell.child(Role.SPAN);
        var unitText = amountCell.child(Role.SPAN);
        var number = row.number().isEmpty() ? row.number() : row.number().and(Span.plain(BLANK));
        var numberLine = Line.of(context.spell(number, amount, amountText));
        var unitLines = context.lines(row.unit(), amount, unitText, unitRoom);
        var nameLines = names.lines(row, tag, context.width() - nameLeft);
        var count = Integer.toString(++lineNumber);
        return ruled(Math.max(1, Math.max(unitLines.size(), nameLines.size())), (sketch, style) -> {
            if (numbered) {
                count(count, sketch, style.baseline());
            }
            numberLine.draw(sketch, numberRight - numberLine.width(), style.baseline());
            ProseSetter.draw(unitLines, style, sketch, unitLeft);
            ProseSetter.draw(nameLines, style, sketch, nameLeft);
        });
    }

    /** The number of a line is for those who point at it; a screen reader counts the rows of a table by itself. */
    private void count(String count, Sketch sketch, double baseline) {
        var style = context.scale().quiet();
        var line = Line.of(context.spell(Words.of(count), style, Tag.document()));
        line.drawAside(sketch, margin - context.scale().body() * 0.4 - line.width(), baseline);
    }

    /** Lines of text with one rule below all: a rule between would make two foods of one. Where there is less room they stand closer. */
    private Slab ruled(int lines, BiConsumer<Sketch, TextStyle> content) {
        var slab = new Slab(lines * text.leading(), (sketch, height) -> {
            var style = text.leading(height / lines);
            sketch.shape(Artifact.LAYOUT, new Outline().to(0, height).line(context.width(), height), Paint.line(Ink.RULE, 0.5));
            sketch.shape(Artifact.LAYOUT, new Outline().to(margin, 0).line(margin, height), Paint.line(Ink.ROWAN, 0.9));
            content.accept(sketch, style);
        });
        slab.white = lines * context.scale().body() * WHITE;
        return slab;
    }

    /** A long unit breaks, unless there is room for the names beside it and the list gets no longer when it does not. */
    private double unitWidth() {
        var units = spelled(Row::unit);
        var whole = widest(units, words -> Line.of(words).width());
        var narrow = Math.max(context.width() * WIDEST_UNIT, widest(units, Lines::widest));
        if (whole <= narrow) {
            return whole;
        }
        var wideEnough = nameWidth(whole) >= context.width() * NARROWEST_NAME && lines(whole) <= lines(narrow);
        return wideEnough ? whole : narrow;
    }

    private List<List<Word>> spelled(Function<Row, Words> part) {
        return rows().map(row -> context.spell(part.apply(row), amount, Tag.document())).toList();
    }

    private static double widest(List<List<Word>> texts, ToDoubleFunction<List<Word>> width) {
        return texts.stream().mapToDouble(width).max().orElse(0);
    }

    private Stream<Row> rows() {
        return table.groups().stream().flatMap(group -> group.rows().stream());
    }

    private double nameWidth(double unit) {
        return context.width() - unitLeft - unit - context.scale().body() * GAP;
    }

    private int lines(double unit) {
        return rows().mapToInt(row -> Math.max(
                        context.lines(row.unit(), amount, Tag.document(), unit + context.scale().body() * 0.4).size(),
                        names.lines(row, Tag.document(), nameWidth(unit)).size()))
                .sum();
    }
}
