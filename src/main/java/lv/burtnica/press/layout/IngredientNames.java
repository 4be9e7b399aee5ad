package lv.burtnica.press.layout;

import java.util.ArrayList;
import java.util.List;
import lv.burtnica.press.IngredientTable;
import lv.burtnica.press.IngredientTable.Row;
import lv.burtnica.press.Span;
import lv.burtnica.press.Symbol;
import lv.burtnica.press.Words;
import lv.burtnica.press.plan.Ink;
import lv.burtnica.press.plan.Role;
import lv.burtnica.press.plan.Tag;
import lv.burtnica.press.plan.Tag.Property;

/** Sets what a line of ingredients is about: its name, how it is prepared, and the mark of the parcel. */
final class IngredientNames {

    /** In a column of so few times the size of its letters the diamond stands alone, and its words are said only. */
    private static final double NARROW = 18;
    private static final String BLANK = " ";

    private final IngredientTable table;
    private final Context context;
    private final TextStyle text;

    IngredientNames(IngredientTable table, Context context, TextStyle text) {
        this.table = table;
        this.context = context;
        this.text = text;
    }

    /** The words of the mark have no line to themselves where another line of the list says what the diamond means. */
    List<Line> lines(Row row, Tag tag, double width) {
        var cell = tag.child(Role.TH).with(Property.SCOPE, "Row");
        var words = name(row, cell.child(Role.SPAN));
        if (!isMarked(row)) {
            return Lines.of(words, width);
        }
        var mark = cell.child(Role.SPAN);
        if (!isNarrow()) {
            var whole = marked(words, mark);
            var lines = Lines.of(whole, width);
            if (!standsAlone(lines, whole) || !isSaidElsewhere(width)) {
                return lines;
            }
        }
        return Lines.of(withDiamond(words, mark), width);
    }

    /** How wide the longest word is, in points. */
    double widest() {
        return table.groups().stream()
                .flatMap(group -> group.rows().stream())
                .mapToDouble(row -> Lines.widest(name(row, Tag.document())))
                .max()
                .orElse(0);
    }

    private List<Word> name(Row row, Tag tag) {
        var words = row.note().isEmpty() ? row.name() : row.name().and(Span.quiet(", ")).and(row.note().softly());
        var name = new ArrayList<>(context.spell(isMarked(row) ? words.and(Span.plain(BLANK)) : words, text, tag));
        if (isMarked(row)) {
            name.replaceAll(word -> new Word(word.runs(), word.width(), false));
        }
        return name;
    }

    private boolean isMarked(Row row) {
        return row.fromParcel() && !table.parcelMark().isEmpty();
    }

    private boolean isNarrow() {
        return context.width() < context.scale().body() * NARROW;
    }

    private List<Word> marked(List<Word> name, Tag tag) {
        var words = new ArrayList<>(name);
        var runs = new ArrayList<>(Signs.before(Symbol.DIAMOND, text, Ink.BLACK, tag).runs());
        var unbroken = table.parcelMark().replace(' ', '\u00a0');
        context.spell(Words.of(Span.quiet(unbroken)), text, tag).forEach(word -> runs.addAll(word.runs()));
        words.add(Word.of(runs, false));
        return words;
    }

    /** A diamond alone stays with the word before it. */
    private List<Word> withDiamond(List<Word> name, Tag tag) {
        var words = new ArrayList<>(name);
        var runs = new ArrayList<Run>(words.isEmpty() ? List.of() : words.removeLast().runs());
        runs.addAll(Signs.spoken(Symbol.DIAMOND, table.parcelMark(), text, tag).runs());
        words.add(Word.of(runs, false));
        return words;
    }

    private static boolean standsAlone(List<Line> lines, List<Word> words) {
        return lines.size() > 1 && lines.getLast().runs().equals(words.getLast().runs());
    }

    private boolean isSaidElsewhere(double width) {
        return table.groups().stream().flatMap(group -> group.rows().stream()).filter(this::isMarked).anyMatch(row -> {
            var words = marked(name(row, Tag.document()), Tag.document());
            return !standsAlone(Lines.of(words, width), words);
        });
    }
}
