package lv.burtnica.press.layout;

import java.util.List;
import lv.burtnica.press.FirstFitting;
import lv.burtnica.press.plan.Tag;

/** Sets the first of several forms that a page can hold. */
final class FittingSetter {

    /** A form fits that does so with this share of its white space: {@link Tightening} sets it as close as it needs to be. */
    private static final double CLOSEST = 0.7;

    private FittingSetter() {}

    static List<Slab> set(FirstFitting wanted, Context context) {
        for (var form : wanted.forms().subList(0, wanted.forms().size() - 1)) {
            var trial = Tag.document();
            var slabs = BlockSetter.set(form, context.under(trial));
            if (height(slabs) <= context.room()) {
                context.tag().adopt(trial);
                return slabs;
            }
        }
        return BlockSetter.set(wanted.forms().getLast(), context);
    }

    private static double height(List<Slab> slabs) {
        return new Stack().heightWith(slabs.stream().map(slab -> slab.closer(CLOSEST)).toList());
    }
}
