package lv.burtnica.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of results, printed when all is measured. */
final class Table {

    private static final String ROW = "| %-44s | %10s | %12s | %12s | %-44s |%n";

    private final List<Object[]> rows = new ArrayList<>();

    /**
     * Adds times.
     *
     * @param what was measured
     * @param size of the notebook, in recipes
     * @param limit that p95 should keep, in milliseconds; 0 for none
     */
    void times(String what, int size, Timings timings, double limit) {
        var p95 = timings.percentile(95);
        var note = limit == 0 ? "" : String.format(Locale.ROOT, "limit %.0f ms: %s", limit, p95 <= limit ? "kept" : "NOT KEPT");
        add(what, number(size), milliseconds(timings.percentile(50)), milliseconds(p95), note);
    }

    /** Adds times in milliseconds. */
    void times(String what, double p50, double p95, String note) {
        add(what, "", milliseconds(p50), milliseconds(p95), note);
    }

    /** Adds a single figure. */
    void figure(String what, int size, String figure, String note) {
        add(what, size == 0 ? "" : number(size), figure, "", note);
    }

    void print(PrintStream out) {
        out.printf(ROW, "what", "recipes", "p50", "p95", "note");
        out.printf(ROW, "---", "---:", "---:", "---:", "---");
        rows.forEach(row -> out.printf(ROW, row));
    }

    private void add(Object... cells) {
        rows.add(cells);
        // Whoever waits for the table sees it grow.
        System.err.printf(ROW, cells);
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String milliseconds(double time) {
        return String.format(Locale.ROOT, time < 10 ? "%.2f ms" : "%.0f ms", time);
    }
}
