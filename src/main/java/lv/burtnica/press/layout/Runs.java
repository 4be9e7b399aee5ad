package lv.burtnica.press.layout;

import java.util.List;
import java.util.function.IntPredicate;
import lv.burtnica.press.Start;

/** Says which slabs of a list belong together: each place given is one of a slab, each end the place after the last. */
final class Runs {

    private Runs() {}

    /** Where the next slab stands that starts a page. */
    static int untilNextPage(List<Slab> slabs, int first) {
        return end(slabs, first, next -> true);
    }

    /** Where the next slab stands that need not be on the page of this one. */
    static int keptTogether(List<Slab> slabs, int first) {
        return end(slabs, first, next -> slabs.get(next - 1).keep);
    }

    private static int end(List<Slab> slabs, int first, IntPredicate belongs) {
        var next = Math.min(first + 1, slabs.size());
        while (next < slabs.size() && slabs.get(next).start == Start.HERE && belongs.test(next)) {
            next++;
        }
        return next;
    }
}
