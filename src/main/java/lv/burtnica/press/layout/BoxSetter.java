package lv.burtnica.press.layout;

import java.util.List;
import lv.burtnica.press.Box;
import lv.burtnica.press.plan.Artifact;
import lv.burtnica.press.plan.Ink;
import lv.burtnica.press.plan.Outline;
import lv.burtnica.press.plan.Paint;

/** Sets boxes: what they hold in a narrower column, with lines around it. */
final class BoxSetter {

    private BoxSetter() {}

    static List<Slab> set(Box box, Context context) {
        var scale = context.scale();
        var inset = scale.body() * 0.9;
        var right = box.frame() == Box.Frame.MARGIN ? 0 : inset;
        return framed(BlockSetter.set(box.blocks(), context.wide(context.width() - inset - right)), inset, frame(box, scale), context);
    }

    /** Slabs of one frame, kept together where a page can hold them. */
    static List<Slab> framed(List<Slab> slabs, double inset, Frame frame, Context context) {
        var shifted = slabs.stream().map(slab -> slab.shifted(inset)).toList();
        shifted.forEach(slab -> slab.frame = frame);
        Slab.together(shifted, context.room() / 2);
        return ProseSetter.spaced(shifted, context.scale().line() * 0.9, context.scale().line());
    }

    private static Frame frame(Box box, Scale scale) {
        return switch (box.frame()) {
            case MARGIN -> new Lined(scale.body() * 0.1, scale);
            case OUTLINE -> new Rounded(scale.body() * 0.07, Ink.SOFT, scale);
            case HEAVY -> new Rounded(scale.body() * 0.2, Ink.BLACK, scale);
            case CUT -> new Dotted(scale);
        };
    }

    /** A red line at the left. */
    private record Lined(double padding, Scale scale) implements Frame {

        @Override
        public void paint(Sketch sketch, double width, double height) {
            var bar = new Outline().rectangle(0, 0, scale.body() * 0.2, height);
            sketch.shape(Artifact.LAYOUT, bar, Paint.filled(Ink.ROWAN));
        }
    }

    /** A row of dots all round. */
    private record Dotted(Scale scale) implements Frame {

        @Override
        public double padding() {
            return scale.body() * 0.7;
        }

        @Override
        public void paint(Sketch sketch, double width, double height) {
            sketch.shape(Artifact.LAYOUT, new Outline().rectangle(0, 0, width, height), Paint.dots(Ink.SOFT, scale.body() * 0.1));
        }
    }

    /** A frame with round corners. */
    record Rounded(double thickness, Ink ink, Scale scale) implements Frame {

        @Override
        public double padding() {
            return scale.body() * 0.7;
        }

        @Override
        public void paint(Sketch sketch, double width, double height) {
            var half = thickness / 2;
            var frame = new Outline().rounded(half, half, width - thickness, height - thickness, scale.body() * 0.5);
            sketch.shape(Artifact.LAYOUT, frame, Paint.line(ink, thickness));
        }
    }
}
