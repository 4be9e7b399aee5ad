package lv.burtnica.recipe.pantry;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the best few of many, and counts all. */
final class Best {

    private final int most;
    private final PriorityQueue<Fit> kept = new PriorityQueue<>(Fit.BEST_FIRST.reversed());
    private int total;

    Best(int most) {
        this.most = most;
    }

    void offer(Fit fit) {
        total++;
        if (kept.size() < most) {
            kept.add(fit);
        } else if (most > 0 && Fit.BEST_FIRST.compare(fit, kept.element()) < 0) {
            kept.remove();
            kept.add(fit);
        }
    }

    int total() {
        return total;
    }

    /** The numbers of the best, the best first, without the first few. */
    List<Long> after(int offset) {
        var sorted = new ArrayList<>(kept);
        sorted.sort(Fit.BEST_FIRST);
        return sorted.stream().skip(offset).map(Fit::id).toList();
    }
}
