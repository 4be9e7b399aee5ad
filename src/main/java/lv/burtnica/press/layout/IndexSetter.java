package lv.burtnica.press.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        var term = context.lines(Words.of(entry.term() + "  "), style, body.child(Role.SPAN), context.width());
        var links = new LinkedHashMap<String, Tag>();
        entry.targets().forEach(target -> links.computeIfAbsent(target, key -> body.child(Role.LINK)));
        var reference = Line.of(context.spell(Words.of(WIDEST_REFERENCE), numbers, Tag.document())).width() + style.size();
        var first = term.isEmpty() ? 0 : term.getLast().width() + style.size();
        var fitFirst = (int) Math.max(0, Math.floor((context.width() - first) / reference));
        var fitLater = (int) Math.max(1, Math.floor((context.width() - indent) / reference));
        var later = Math.max(0, links.size() - fitFirst + fitLater - 1) / fitLater;
        var lines = term.size() + later;
        return new Slab(lines * style.leading() * 1.08, (sketch, height) -> {
            ProseSetter.draw(term, style, sketch, 0);
            draw(links, first, (term.size() - 1) * style.leading(), sketch);
        });
    }

    /** Draws each page once, however many of the targets stand on it. */
    private void draw(Map<String, Tag> links, double left, double top, Sketch sketch) {
        var pages = new LinkedHashMap<Integer, String>();
        links.keySet().stream()
                .sorted((a, b) -> Integer.compare(sketch.pageNumber(a), sketch.pageNumber(b)))
                .forEach(target -> pages.putIfAbsent(sketch.pageNumber(target), target));
        var x = left;
        var y = top;
        var open = pages.size();
        for (var page : pages.entrySet()) {
            var tag = links.get(page.getValue());
            if (tag == null) {
                continue;
            }
            var said = (index.pageSpoken() + " " + page.getKey()).strip();
            tag.with(Property.ACTUAL_TEXT, said + (--open > 0 ? ", " : ""));
            var line = Line.of(context.spell(Words.of(page.getKey() + (open > 0 ? ", " : "")), numbers, tag));
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
