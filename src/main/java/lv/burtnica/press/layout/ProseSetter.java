package lv.burtnica.press.layout;

import java.util.ArrayList;
import java.util.List;
import lv.burtnica.press.Paragraph;
import lv.burtnica.press.plan.Role;

/** Sets paragraphs. */
final class ProseSetter {

    private ProseSetter() {}

    static List<Slab> set(Paragraph paragraph, Context context) {
        var style = context.scale().text(paragraph.voice());
        var tag = context.tag().child(Role.P);
        var slabs = slabs(context.lines(paragraph.text(), style, tag, context.width()), style, 0);
        return spaced(slabs, 0, context.scale().line() * 0.5);
    }

    /** One slab a line; neither the first nor the last line stands alone on a page. */
    static List<Slab> slabs(List<Line> lines, TextStyle style, double x) {
        var slabs = new ArrayList<Slab>();
        var last = lines.size() - 1;
        for (var i = 0; i <= last; i++) {
            var line = lines.get(i);
            var slab = new Slab(style.leading(), (sketch, height) -> line.draw(sketch, x, style.baseline()));
            if (i < last && (i == 0 || i == last - 1)) {
                slab.keep();
            }
            slabs.add(slab);
        }
        return slabs;
    }

    static List<Slab> spaced(List<Slab> slabs, double before, double after) {
        if (!slabs.isEmpty()) {
            slabs.getFirst().before(before);
            slabs.getLast().after(after);
        }
        return slabs;
    }

    /** Draws lines below each other from the upper edge of the sketch. */
    static void draw(List<Line> lines, TextStyle style, Sketch sketch, double x) {
        for (var i = 0; i < lines.size(); i++) {
            lines.get(i).draw(sketch, x, style.baseline() + i * style.leading());
        }
    }
}
