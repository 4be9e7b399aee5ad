package lv.burtnica.bench.press;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * How long something took.
 *
 * @param sorted nanoseconds, shortest first, at least one
 */
record Times(List<Long> sorted) {

    private static final int MOST = 21;
    private static final int LEAST = 5;
    private static final int WARM_UP = 60;
    private static final int LEAST_WARM_UP = 3;
    private static final long PATIENCE = 12_000_000_000L;
    private static final double MILLISECOND = 1e6;

    /** Warm: sixty times before, or as often as a dozen seconds allow, but at least three times. */
    static Times warm(Callable<?> work) throws Exception {
        repeat(work, LEAST_WARM_UP, WARM_UP);
        return repeat(work, LEAST, MOST);
    }

    /** Several things warm, in turns, so that what else the machine does meets all of them alike. */
    static List<Times> inTurns(List<Callable<?>> works) throws Exception {
        var times = new ArrayList<List<Long>>();
        for (var work : works) {
            repeat(work, LEAST_WARM_UP, WARM_UP);
            times.add(new ArrayList<>());
        }
        for (var round = 0; round < MOST; round++) {
            for (var i = 0; i < works.size(); i++) {
                var start = System.nanoTime();
                works.get(i).call();
                times.get(i).add(System.nanoTime() - start);
            }
        }
        times.forEach(Collections::sort);
        return times.stream().map(Times::new).toList();
    }

    private static Times repeat(Callable<?> work, int least, int most) throws Exception {
        var times = new ArrayList<Long>();
        var began = System.nanoTime();
        while (times.size() < least || times.size() < most && System.nanoTime() - began < PATIENCE) {
            var start = System.nanoTime();
            work.call();
            times.add(System.nanoTime() - start);
        }
        Collections.sort(times);
        return new Times(List.copyOf(times));
    }

    double median() {
        return sorted.get(sorted.size() / 2) / MILLISECOND;
    }

    double p95() {
        return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1) / MILLISECOND;
    }
}
