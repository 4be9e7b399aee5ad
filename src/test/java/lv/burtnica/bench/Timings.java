package lv.burtnica.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** How long calls took. */
final class Timings {

    private static final double NANOSECONDS_OF_A_MILLISECOND = 1e6;

    private final long[] sorted;

    Timings(long[] nanoseconds) {
        sorted = nanoseconds.clone();
        Arrays.sort(sorted);
    }

    /**
     * Times a call with each of the inputs in turn.
     *
     * @param warmUp so many calls before, which do not count
     * @param calls so many that count
     */
    static <T> Timings of(List<T> inputs, int warmUp, int calls, Consumer<T> call) {
        for (var i = 0; i < warmUp; i++) {
            call.accept(inputs.get(i % inputs.size()));
        }
        var times = new long[calls];
        for (var i = 0; i < calls; i++) {
            var began = System.nanoTime();
            call.accept(inputs.get(i % inputs.size()));
            times[i] = System.nanoTime() - began;
        }
        return new Timings(times);
    }

    /** The time in milliseconds that so many calls in a hundred did not exceed. */
    double percentile(int percent) {
        var place = (int) Math.ceil(sorted.length * percent / 100.0) - 1;
        return sorted[Math.max(0, place)] / NANOSECONDS_OF_A_MILLISECOND;
    }
}
