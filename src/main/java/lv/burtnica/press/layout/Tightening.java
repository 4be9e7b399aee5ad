package lv.burtnica.press.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves what starts a page a little closer together where that saves a page, so that no page is turned for a line or two. Of its pages each
 * is set only as close as it needs to be.
 */
final class Tightening {

    /** Shares of the white space between slabs, the mildest first. */
    private static final double[] SHARES = {0.85, 0.7, 0.55, 0.45};

    private static final double[] LOOSER = {1, 0.85, 0.7};

    private Tightening() {}

    /** The same slabs, with less white space where it helps; the height is that of the text area in points. */
    static List<Slab> fit(List<Slab> slabs, double room) {
        var fitted = new ArrayList<Slab>();
        for (var first = 0; first < slabs.size(); ) {
            var next = Runs.untilNextPage(slabs, first);
            fitted.addAll(run(slabs.subList(first, next), room));
            first = next;
        }
        return fitted;
    }

    private static List<Slab> run(List<Slab> slabs, double room) {
        if (slabs.stream().anyMatch(Tightening::isMadeLater)) {
            return slabs;
        }
        var pages = Paginator.pages(slabs, room).size();
        if (pages == 1) {
            return slabs;
        }
        for (var share : SHARES) {
            var closer = slabs.stream().map(slab -> slab.closer(share)).toList();
            var leaves = Paginator.pages(closer, room);
            if (leaves.size() < pages) {
                var loosened = loosened(slabs, closer, leaves, room);
                return Paginator.pages(loosened, room).size() == leaves.size() ? loosened : closer;
            }
        }
        return slabs;
    }

    /** The slabs set closer, but those of a page that has room for it less close or not at all. */
    private static List<Slab> loosened(List<Slab> slabs, List<Slab> closer, List<Leaf> leaves, double room) {
        var result = new ArrayList<>(closer);
        for (var leaf : leaves) {
            var placed = leaf.stack().slabs();
            if (placed.size() > 1 && placed.getFirst() == placed.get(1).repeated) {
                placed = placed.subList(1, placed.size());
            }
            var first = placed.isEmpty() ? -1 : closer.indexOf(placed.getFirst());
            var end = first + placed.size();
            if (first >= 0 && end <= closer.size() && closer.subList(first, end).equals(placed)) {
                loosen(result.subList(first, end), slabs.subList(first, end), room);
            }
        }
        return result;
    }

    private static void loosen(List<Slab> page, List<Slab> wanted, double room) {
        for (var share : LOOSER) {
            var looser = wanted.stream().map(slab -> slab.closer(share)).toList();
            var tried = new Stack();
            looser.forEach(tried::add);
            if (tried.height() <= room) {
                for (var i = 0; i < looser.size(); i++) {
                    page.set(i, looser.get(i));
                }
                return;
            }
        }
    }

    private static boolean isMadeLater(Slab slab) {
        return slab.late != null || slab.filling != null || slab.spare != null;
    }
}
