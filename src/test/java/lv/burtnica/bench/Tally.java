package lv.burtnica.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What many requests came to. */
final class Tally {

    private final Map<String, Integer> outcomes = new TreeMap<>();
    private long[] times = new long[4096];
    private int answered;
    private long bytes;
    private int promises;

    synchronized void answered(int status, long nanoseconds, long length) {
        outcomes.merge(String.valueOf(status), 1, Integer::sum);
        if (answered == times.length) {
            times = Arrays.copyOf(times, 2 * answered);
        }
        times[answered++] = nanoseconds;
        bytes += length;
    }

    synchronized void failed(String why) {
        outcomes.merge(why, 1, Integer::sum);
    }

    /** Notes whether an answer said when to come back. */
    synchronized void promise(boolean made) {
        promises += made ? 1 : 0;
    }

    synchronized int count(String outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    synchronized int promises() {
        return promises;
    }

    /** All that was not answered with 200. */
    synchronized int errors() {
        return outcomes.entrySet().stream().filter(one -> !one.getKey().equals("200")).mapToInt(Map.Entry::getValue).sum();
    }

    synchronized int all() {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum();
    }

    synchronized Timings timings() {
        return new Timings(Arrays.copyOf(times, Math.max(1, answered)));
    }

    synchronized double megabytes() {
        return bytes / 1e6;
    }

    @Override
    public synchronized String toString() {
        return String.format(Locale.ROOT, "%s", outcomes);
    }
}
