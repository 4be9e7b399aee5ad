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

    private static final int MOST = 101;
    private static final int LEAST = 5;
    private static final int WARM_UP = 60;
    private static final int LEAST_WARM_UP = 3;
    private static final double SECOND = 1e9;
    /** Java goes on making a program faster for so many seconds of its work. */
    private static final double WARM_AFTER = 10 * SECOND;
    private static final double PATIENCE = 12 * SECOND;
    private static final double MILLISECOND = 1e6;

    /** Warm, see {@link #warmUp}. */
    static Times warm(Callable<?> work) throws Exception {
        return inTurns(List.of(work)).getFirst();
    }

    /** Several things warm, in turns, so that what else the machine does meets all of them alike. */
    static List<Times> inTurns(List<Callable<?>> works) throws Exception {
        warmUp(works);
        var times = works.stream().map(work -> (List<Long>) new ArrayList<Long>()).toList();
        var began = System.nanoTime();
        for (var round = 0; round < LEAST || round < MOST && System.nanoTime() - began < PATIENCE; round++) {
            for (var i = 0; i < works.size(); i++) {
                var start = System.nanoTime();
                works.get(i).call();
                times.get(i).add(System.nanoTime() - start);
            }
        }
        times.forEach(Collections::sort);
        return times.stream().map(Times::new).toList();
    }

    /** Sixty rounds and ten seconds for each, or as many rounds as a dozen seconds for each allow, but at least three. */
    private static void warmUp(List<Callable<?>> works) throws Exception {
        var began = System.nanoTime();
        for (var round = 0; round < LEAST_WARM_UP || !isWarm(round, (double) (System.nanoTime() - began) / works.size()); round++) {
            for (var work : works) {
                work.call();
            }
        }
    }

    private static boolean isWarm(int rounds, double nanoseconds) {
        return nanoseconds > PATIENCE || nanoseconds > WARM_AFTER && rounds >= WARM_UP;
    }

    double median() {
        return sorted.get(sorted.size() / 2) / MILLISECOND;
    }

    double p95() {
        return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1) / MILLISECOND;
    }
}
