package lv.burtnica.press.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import lv.burtnica.press.Index;
import lv.burtnica.press.Weight;
import lv.burtnica.press.Words;
import lv.burtnica.press.plan.Role;
import lv.burtnica.press.plan.Tag;
import lv.burtnica.press.plan.Tag.Property;

/** Sets an index. Room is kept for the widest numbers; which they are is known when the page is painted. */
final class IndexSetter {

    private static final String WIDEST_REFERENCE = "000, ";

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
        var targets = entry.targets().stream().distinct().toList();
        var reference = Line.of(context.spell(Words.of(WIDEST_REFERENCE), numbers, Tag.document())).width() + style.size();
        var first = term.isEmpty() ? 0 : term.getLast().width() + style.size();
        var fitFirst = (int) Math.max(0, Math.floor((context.width() - first) / reference));
        var fitLater = (int) Math.max(1, Math.floor((context.width() - indent) / reference));
        var later = Math.max(0, targets.size() - fitFirst + fitLater - 1) / fitLater;
        var lines = term.size() + later;
        return new Slab(lines * style.leading() * 1.08, (sketch, height) -> {
            ProseSetter.draw(term, style, sketch, 0);
            draw(targets, body, first, (term.size() - 1) * style.leading(), sketch);
        });
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
            x += line.width() + style.size() * 0.25;
        }
    }
}
