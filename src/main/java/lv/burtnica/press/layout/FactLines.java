package lv.burtnica.press.layout;

import java.util.ArrayList;
import java.util.List;
import lv.burtnica.press.Facts.Fact;
import lv.burtnica.press.Span;
import lv.burtnica.press.Weight;
import lv.burtnica.press.Words;
import lv.burtnica.press.plan.Artifact;
import lv.burtnica.press.plan.Ink;
import lv.burtnica.press.plan.Outline;
import lv.burtnica.press.plan.Paint;
import lv.burtnica.press.plan.Role;
import lv.burtnica.press.plan.Tag;

/** Sets facts one below the other between ruled lines: the label, and beside it what is said. */
final class FactLines {

    private static final double LINE = 1.58;
    /** Of the height of a line, what is not needed for its letters. */
    private static final double WHITE = 0.22;
    private static final double WIDEST_LABEL = 0.4;

    private FactLines() {}

    static List<Slab> set(List<Fact> facts, Tag list, Context context) {
        var items = facts.stream().map(fact -> list.child(Role.LI)).toList();
        var labels = new ArrayList<List<Word>>();
        for (var i = 0; i < items.size(); i++) {
            labels.add(label(facts.get(i), items.get(i).child(Role.LBL), context));
        }
        var gap = context.scale().body();
        var widest = labels.stream().mapToDouble(label -> Line.of(label).width()).max().orElse(0);
        var narrowest = labels.stream().mapToDouble(Lines::widest).max().orElse(0);
        var column = Math.min(widest, Math.max(narrowest, context.width() * WIDEST_LABEL));
        var left = widest == 0 ? 0 : column + gap;
        var slabs = new ArrayList<Slab>();
        for (var i = 0; i < items.size(); i++) {
            var said = said(facts.get(i), items.get(i).child(Role.L_BODY), context.width() - left, context);
            var label = Lines.of(labels.get(i), column);
            slabs.add(ruled(label, Lines.of(said, context.width() - left), left, i == 0, context));
        }
        return slabs;
    }

    private static List<Word> label(Fact fact, Tag tag, Context context) {
        var style = context.scale().text();
        return Signs.before(fact.symbol(), context.spell(Words.of(fact.label()), style, tag), style, tag);
    }

    /** The value, and a little apart from it what is said in small, on one line if one can hold it, else from a new one. */
    private static List<Word> said(Fact fact, Tag tag, double room, Context context) {
        var scale = context.scale();
        var value = fact.value().in(Weight.STRONG).and(Span.plain(" "));
        var words = new ArrayList<>(context.spell(value, scale.text(), tag.child(Role.SPAN)));
        var detail = context.spell(fact.detail(), scale.quiet(), tag.child(Role.SPAN));
        var whole = detail.isEmpty() ? detail : List.of(Word.of(detail.stream().flatMap(word -> word.runs().stream()).toList(), true));
        var fits = Lines.widest(whole) <= room;
        if (!words.isEmpty()) {
            var runs = new ArrayList<>(words.removeLast().runs());
            var last = runs.removeLast();
            runs.add(last.with(last.text(), last.width(), scale.body() * 0.6));
            words.add(Word.of(runs, !fits));
        }
        words.addAll(fits ? whole : detail);
        return words;
    }

    private static Slab ruled(List<Line> label, List<Line> said, double left, boolean first, Context context) {
        var body = context.scale().body();
        var lines = Math.max(1, Math.max(label.size(), said.size()));
        var slab = new Slab(lines * body * LINE, (sketch, height) -> {
            var style = context.scale().text().leading(height / lines);
            if (first) {
                rule(sketch, 0, context.width());
            }
            rule(sketch, height, context.width());
            ProseSetter.draw(label, style, sketch, 0);
            ProseSetter.draw(said, style, sketch, left);
        });
        slab.white = lines * body * WHITE;
        return slab;
    }

    private static void rule(Sketch sketch, double y, double width) {
        sketch.shape(Artifact.LAYOUT, new Outline().to(0, y).line(width, y), Paint.line(Ink.RULE, 0.5));
    }
}
