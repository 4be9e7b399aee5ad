package lv.burtnica.press.layout;

import java.util.List;
import java.util.function.Predicate;
import lv.burtnica.press.layout.Slab.Seam;

/** Says where a list may be divided. */
final class Seams {

    private Seams() {}

    /** Lets a list end a page anywhere, but never so that fewer than so many of its slabs stay on one side. */
    static void within(List<Slab> slabs, int fewest) {
        for (var i = 0; i < slabs.size() - 1; i++) {
            var slab = slabs.get(i);
            if (i < fewest - 1 || i >= slabs.size() - fewest) {
                slab.keep();
            } else if (!slab.keep && slab.seam == Seam.NONE) {
                slab.seam = Seam.WITHIN;
            }
        }
    }

    /** How many of the slabs end at the last such seam up to which they fit; 0 where there is none. */
    static int last(List<Slab> slabs, Seam seam, Predicate<List<Slab>> fits) {
        var last = 0;
        for (var i = 0; i < slabs.size() - 1; i++) {
            if (slabs.get(i).seam == seam && fits.test(slabs.subList(0, i + 1))) {
                last = i + 1;
            }
        }
        return last;
    }
}
