package lv.burtnica.press.plan;

import java.util.ArrayDeque;
import java.util.Deque;

/** Says how deep a heading stands, so that no level is ever skipped, whatever levels a manuscript uses. */
public final class HeadingLevels {

    /** The levels of the headings around the place that was reached, outermost first. */
    private final Deque<Integer> open = new ArrayDeque<>();

    /** One more than there are headings above it, 1 for the outermost. */
    public int depth(int level) {
        while (!open.isEmpty() && open.getLast() >= level) {
            open.removeLast();
        }
        open.addLast(level);
        return open.size();
    }
}
