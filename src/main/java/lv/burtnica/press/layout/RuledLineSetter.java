package lv.burtnica.press.layout;

import java.util.ArrayList;
import java.util.List;
import lv.burtnica.press.RuledLines;
import lv.burtnica.press.Sheet;
import lv.burtnica.press.Words;
import lv.burtnica.press.plan.Artifact;
import lv.burtnica.press.plan.Ink;
import lv.burtnica.press.plan.Outline;
import lv.burtnica.press.plan.Paint;
import lv.burtnica.press.plan.Role;

/** Draws lines to write on. */
final class RuledLineSetter {

    private static final double DISTANCE = Sheet.points(8);
    private static final int FEWEST = 2;

    private RuledLineSetter() {}

    static List<Slab> set(RuledLines lines, Context context) {
        var scale = context.scale();
        var slabs = new ArrayList<Slab>();
        var style = scale.quiet();
        var caption = context.lines(Words.of(lines.caption()), style, context.tag().child(Role.P), context.width());
        slabs.addAll(ProseSetter.slabs(caption, style, 0));
        slabs.forEach(Slab::keep);
        if (lines.lines() == RuledLines.FILL) {
            var slab = slab(FEWEST, context.width());
            slab.stretch = 1;
            slabs.add(slab);
        }
        for (var i = 0; i < lines.lines(); i++) {
            slabs.add(slab(1, context.width()));
        }
        slabs.forEach(slab -> slab.whereRoom = lines.whereRoom());
        return ProseSetter.spaced(slabs, scale.line() * (lines.caption().isEmpty() ? 0.2 : 1), scale.line() * 0.5);
    }

    private static Slab slab(int lines, double width) {
        return new Slab(lines * DISTANCE, (sketch, height) -> rule(sketch, width, height));
    }

    private static void rule(Sketch sketch, double width, double height) {
        var count = (int) Math.floor(height / DISTANCE + 1e-6);
        for (var i = 1; i <= count; i++) {
            sketch.shape(Artifact.LAYOUT, new Outline().to(0, i * DISTANCE).line(width, i * DISTANCE), Paint.line(Ink.SOFT, 0.5));
        }
    }
}
