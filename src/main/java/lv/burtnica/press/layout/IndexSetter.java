package lv.burtnica.press.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import lv.burtnica.press.Index;
import lv.burtnica.press.Weight;
import lv.burtnica.press.Words;
import lv.burtnica.press.plan.Role;
import lv.burtnica.press.plan.Tag;
import lv.burtnica.press.plan.Tag.Property;
import org.jspecify.annotations.Nullable;

/** Sets an index. How many lines an entry needs is known when its page is reached, its numbers when the page is painted. */
final class IndexSetter {

    private static final String WIDEST_NUMBER = "000";

    private final Index index;
    private final Context context;
    private final TextStyle style;
    private final TextStyle numbers;
    private final double indent;

    private IndexSetter(Index index, Context context) {
        this.index = index;
        this.context = context;
        style = context.scale().text();
        numbers = style.in(Weight.STRONG);
        indent = context.scale().body() * 1.5;
    }

    static List<Slab> set(Index index, Context context) {
        var setter = new IndexSetter(index, context);
        var list = context.tag().child(Role.L).with(Property.LIST_NUMBERING, "None");
        var slabs = new ArrayList<Slab>();
        for (var entry : index.entries()) {
            slabs.add(setter.entry(entry, list.child(Role.LI).child(Role.L_BODY)));
        }
        return slabs;
    }

    private Slab entry(Index.Entry entry, Tag body) {
        var term = context.lines(Words.of(entry.term() + " "), style, body.child(Role.SPAN), context.width());
        var first = term.isEmpty() ? 0 : term.getLast().width() + style.size();
        var slab = Slab.empty(0);
        slab.late = known -> {
            var lines = term.size() + laterLines(entry.targets(), first, known);
            return new Slab(lines * style.leading() + style.size() * 0.15, (sketch, height) -> {
                ProseSetter.draw(term, style, sketch, 0);
                draw(entry.targets(), body, first, (term.size() - 1) * style.leading(), sketch);
            });
        };
        return slab;
    }

    /** How many lines the numbers need below the last line of the term; one that is not known yet needs as much as the widest. */
    private int laterLines(List<String> targets, double left, Function<String, @Nullable Integer> known) {
        var pages = new TreeSet<Integer>();
        var unknown = 0;
        for (var target : targets) {
            var page = known.apply(target);
            if (page == null) {
                unknown++;
            } else {
                pages.add(page);
            }
        }
        var texts = new ArrayList<>(pages.stream().map(Object::toString).toList());
        texts.addAll(Collections.nCopies(unknown, WIDEST_NUMBER));
        var lines = 0;
        var x = left;
        for (var i = 0; i < texts.size(); i++) {
            var text = texts.get(i) + (i < texts.size() - 1 ? "," : "");
            var width = Line.of(context.spell(Words.of(text), numbers, Tag.document())).width();
            if (x + width > context.width()) {
                x = indent;
                lines++;
            }
            x += width + gap();
        }
        return lines;
    }

    private double gap() {
        return style.size() * 0.25;
    }

    /** Draws each page once, however many of the targets stand on it; the links come to be in the order of the pages. */
    private void draw(List<String> targets, Tag body, double left, double top, Sketch sketch) {
        var pages = new TreeMap<Integer, String>();
        targets.forEach(target -> pages.putIfAbsent(sketch.pageNumber(target), target));
        var x = left;
        var y = top;
        for (var page : pages.entrySet()) {
            var comma = page.getKey().equals(pages.lastKey()) ? "" : ", ";
            var said = (index.pageSpoken() + " " + page.getKey()).strip();
            var tag = body.child(Role.LINK).with(Property.ACTUAL_TEXT, said + comma);
            var line = Line.of(context.spell(Words.of(page.getKey() + comma), numbers, tag));
            if (x + line.width() > context.width()) {
                x = indent;
                y += style.leading();
            }
            line.draw(sketch, x, y + style.baseline());
            sketch.link(tag, x, y, line.width(), style.leading(), "#" + page.getValue(), said);
            x += line.width() + gap();
        }
    }
}
