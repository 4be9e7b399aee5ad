package lv.burtnica.press.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import lv.burtnica.press.IngredientTable;
import lv.burtnica.press.IngredientTable.Group;
import lv.burtnica.press.IngredientTable.Row;
import lv.burtnica.press.Look;
import lv.burtnica.press.Span;
import lv.burtnica.press.Symbol;
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
    /** In a column of so few times the size of its letters the diamond stands alone, and its words are said only. */
    private static final double NARROW = 18;
    /** So many stay on either page where a list must be divided. */
    private static final int FEWEST_ROWS = 3;
    private static final String BLANK = " ";

    private final IngredientTable table;
    private final Context context;
    private final TextStyle text;
    private final TextStyle amount;
    private final double margin;
    private final boolean numbered;
    private int lineNumber;
    private final double numberRight;
    private final double unitLeft;
    private final double nameLeft;

    private IngredientSetter(IngredientTable table, Context context) {
        this.table = table;
        this.context = context;
        var body = context.scale().body();
        text = context.scale().text().leading(body * LINE);
        amount = text.in(Weight.STRONG);
        numbered = context.scale().look().arrangement() == Look.Arrangement.ONE_COLUMN;
        margin = body * (numbered ? 2.1 : 0.7);
        numberRight = margin + body * 0.7 + widest(true);
        unitLeft = numberRight + body * 0.3;
        nameLeft = context.width() - nameWidth(unitWidth());
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
        var unitLines = context.lines(row.unit(), amount, unitText, nameLeft - unitLeft - context.scale().body() * 0.4);
        var nameLines = Lines.of(name(row, tag), context.width() - nameLeft);
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

    /** Name, preparation and the mark of the parcel, one after the other. */
    private List<Word> name(Row row, Tag tag) {
        var cell = tag.child(Role.TH).with(Property.SCOPE, "Row");
        var words = row.name();
        if (!row.note().isEmpty()) {
            words = words.and(Span.quiet(", ")).and(row.note().softly());
        }
        var marked = row.fromParcel() && !table.parcelMark().isEmpty();
        var result = new ArrayList<>(context.spell(marked ? words.and(Span.plain(BLANK)) : words, text, cell.child(Role.SPAN)));
        if (marked) {
            result.replaceAll(word -> new Word(word.runs(), word.width(), false));
            mark(result, cell.child(Role.SPAN));
        }
        return result;
    }

    /** A diamond alone stays with the word before it. */
    private void mark(List<Word> words, Tag tag) {
        var runs = new ArrayList<Run>();
        if (context.width() < context.scale().body() * NARROW) {
            runs.addAll(words.isEmpty() ? List.of() : words.removeLast().runs());
            runs.addAll(Signs.spoken(Symbol.DIAMOND, table.parcelMark(), text, tag).runs());
        } else {
            runs.addAll(Signs.before(Symbol.DIAMOND, text, Ink.BLACK, tag).runs());
            var unbroken = table.parcelMark().replace(' ', '\u00a0');
            context.spell(Words.of(Span.quiet(unbroken)), text, tag).forEach(word -> runs.addAll(word.runs()));
        }
        words.add(Word.of(runs, false));
    }

    /** The number of a line is for those who point at it; a screen reader counts the rows of a table by itself. */
    private void count(String count, Sketch sketch, double baseline) {
        var style = context.scale().quiet();
        var line = Line.of(context.spell(Words.of(count), style, Tag.document()));
        line.drawAside(sketch, margin - context.scale().body() * 0.4 - line.width(), baseline);
    }

    /** Lines of text with a rule below each; where there is less room the rules stand closer. */
    private Slab ruled(int lines, BiConsumer<Sketch, TextStyle> content) {
        var slab = new Slab(lines * text.leading(), (sketch, height) -> {
            var style = text.leading(height / lines);
            for (var i = 1; i <= lines; i++) {
                var y = i * style.leading();
                sketch.shape(Artifact.LAYOUT, new Outline().to(0, y).line(context.width(), y), Paint.line(Ink.RULE, 0.5));
            }
            sketch.shape(Artifact.LAYOUT, new Outline().to(margin, 0).line(margin, height), Paint.line(Ink.ROWAN, 0.9));
            content.accept(sketch, style);
        });
        slab.white = lines * context.scale().body() * WHITE;
        return slab;
    }

    /** A long unit breaks, unless there is room for the names beside it and the list gets no longer when it does not. */
    private double unitWidth() {
        var whole = widest(false);
        var narrow = Math.max(context.width() * WIDEST_UNIT, widestUnitWord());
        if (whole <= narrow) {
            return whole;
        }
        var wideEnough = nameWidth(whole) >= context.width() * NARROWEST_NAME && lines(whole) <= lines(narrow);
        return wideEnough ? whole : narrow;
    }

    private double widestUnitWord() {
        return rows().mapToDouble(row -> Lines.widest(context.spell(row.unit(), amount, Tag.document()))).max().orElse(0);
    }

    private Stream<Row> rows() {
        return table.groups().stream().flatMap(group -> group.rows().stream());
    }

    private double nameWidth(double unit) {
        return context.width() - unitLeft - unit - context.scale().body() * 0.8;
    }

    private int lines(double unit) {
        return rows().mapToInt(row -> Math.max(
                        context.lines(row.unit(), amount, Tag.document(), unit + context.scale().body() * 0.4).size(),
                        Lines.of(name(row, Tag.document()), nameWidth(unit)).size()))
                .sum();
    }

    private double widest(boolean numbers) {
        return rows().map(row -> numbers ? row.number() : row.unit())
                .mapToDouble(words -> Line.of(context.spell(words, amount, Tag.document())).width())
                .max()
                .orElse(0);
    }
}
