package lv.burtnica.press.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Slabs one below the other: a page, or a column. */
final class Stack {

    private record Placed(Slab slab, double y) {}

    private final List<Placed> placed = new ArrayList<>();
    private double height;
    private double stretched;

    List<Slab> slabs() {
        return placed.stream().map(Placed::slab).toList();
    }

    boolean isEmpty() {
        return height == 0;
    }

    /** Whether what it ends with must not be the last on a page. */
    boolean keepsToTheNext() {
        return !placed.isEmpty() && placed.getLast().slab().keep;
    }

    /** The height in points with the padding of a frame that ends here. */
    double height() {
        return height + padding(frame());
    }

    /** The height the pile would have with these slabs on it. */
    double heightWith(List<Slab> slabs) {
        var bottom = height;
        var last = placed.isEmpty() ? null : placed.getLast().slab();
        for (var slab : slabs) {
            bottom += gap(last, slab, bottom == 0) + slab.height;
            last = slab;
        }
        return bottom + padding(last == null ? null : last.frame);
    }

    /** Adds a slab; one that waits for page numbers gets none here, and then reckons with the widest. */
    void add(Slab wanted) {
        var late = wanted.late;
        var slab = late == null ? wanted : late.slab(anchor -> null);
        if (isEmpty() && slab.repeated != null) {
            place(slab.repeated);
        }
        place(slab);
    }

    private void place(Slab slab) {
        var last = placed.isEmpty() ? null : placed.getLast().slab();
        height += gap(last, slab, height == 0);
        placed.add(new Placed(slab, height));
        height += slab.height;
    }

    /** Shares height that is left over among the slabs that can use it. */
    void stretchTo(double room) {
        var shares = placed.stream().mapToDouble(each -> each.slab().stretch).sum();
        if (shares > 0 && room > height()) {
            stretched = (room - height()) / shares;
        }
    }

    Stream<Mooring> moorings() {
        var growth = 0.0;
        var result = new ArrayList<Mooring>();
        for (var each : placed) {
            for (var mooring : each.slab().moorings) {
                result.add(mooring.lowered(each.y() + growth));
            }
            growth += stretched * each.slab().stretch;
        }
        return result.stream();
    }

    void paint(Sketch sketch, double width) {
        paintFrames(sketch, width);
        var growth = 0.0;
        for (var each : placed) {
            var extra = stretched * each.slab().stretch;
            each.slab().painter.paint(sketch.at(0, each.y() + growth), each.slab().height + extra);
            growth += extra;
        }
    }

    private void paintFrames(Sketch sketch, double width) {
        var growth = 0.0;
        for (var first = 0; first < placed.size(); ) {
            var frame = placed.get(first).slab().frame;
            var top = placed.get(first).y() + growth;
            var next = first;
            var bottom = top;
            for (; next < placed.size() && placed.get(next).slab().frame == frame; next++) {
                growth += stretched * placed.get(next).slab().stretch;
                bottom = placed.get(next).y() + placed.get(next).slab().height + growth;
            }
            if (frame != null) {
                frame.paint(sketch.at(0, top - frame.padding()), width, bottom - top + 2 * frame.padding());
            }
            first = next;
        }
    }

    private @Nullable Frame frame() {
        return placed.isEmpty() ? null : placed.getLast().slab().frame;
    }

    private static double gap(@Nullable Slab last, Slab slab, boolean atTop) {
        var lastFrame = last == null ? null : last.frame;
        var space = atTop ? 0 : Math.max(last == null ? 0 : last.after, slab.before);
        return slab.frame == lastFrame ? space : space + padding(lastFrame) + padding(slab.frame);
    }

    private static double padding(@Nullable Frame frame) {
        return frame == null ? 0 : frame.padding();
    }
}
