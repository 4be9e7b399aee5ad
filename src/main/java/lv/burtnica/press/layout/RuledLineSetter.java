package lv.burtnica.press.layout;

import lv.burtnica.press.RuledLines;
import lv.burtnica.press.Sheet;
import lv.burtnica.press.plan.Artifact;
import lv.burtnica.press.plan.Ink;
import lv.burtnica.press.plan.Outline;
import lv.burtnica.press.plan.Paint;

/** Draws lines to write on. */
final class RuledLineSetter {

    private static final double DISTANCE = Sheet.points(8);
    private static final int FEWEST = 2;

    private RuledLineSetter() {}

    static Slab set(RuledLines lines, Context context) {
        var fill = lines.lines() == RuledLines.FILL;
        var slab = new Slab((fill ? FEWEST : lines.lines()) * DISTANCE, (sketch, height) -> rule(sketch, context.width(), height));
        slab.stretch = fill ? 1 : 0;
        return slab.before(context.scale().line() * 0.2).after(context.scale().line() * 0.5);
    }

    private static void rule(Sketch sketch, double width, double height) {
        var count = (int) Math.floor(height / DISTANCE + 1e-6);
        for (var i = 1; i <= count; i++) {
            sketch.shape(Artifact.LAYOUT, new Outline().to(0, i * DISTANCE).line(width, i * DISTANCE), Paint.line(Ink.SOFT, 0.5));
        }
    }
}
