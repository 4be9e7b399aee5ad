package lv.burtnica.press.layout;

import java.util.ArrayList;
import java.util.List;
import lv.burtnica.press.Start;

/** Moves what starts a page a little closer together where that saves a page, so that no page is turned for a line or two. */
final class Tightening {

    /** Shares of the white space between slabs, the mildest first. */
    private static final double[] SHARES = {0.85, 0.7, 0.55};

    private Tightening() {}

    /** The same slabs, with less white space where it helps; the height is that of the text area in points. */
    static List<Slab> fit(List<Slab> slabs, double room) {
        var fitted = new ArrayList<Slab>();
        for (var first = 0; first < slabs.size(); ) {
            var next = first + 1;
            while (next < slabs.size() && slabs.get(next).start == Start.HERE) {
                next++;
            }
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
            if (Paginator.pages(closer, room).size() < pages) {
                return closer;
            }
        }
        return slabs;
    }

    private static boolean isMadeLater(Slab slab) {
        return slab.late != null || slab.filling != null;
    }
}
