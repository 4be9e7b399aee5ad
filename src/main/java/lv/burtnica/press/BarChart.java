package lv.burtnica.press;

import java.util.List;

/**
 * Horizontal bars with their figures written beside them.
 *
 * @param title what they show
 * @param bars from top to bottom
 */
public record BarChart(String title, List<Bar> bars) implements Block {

    public BarChart {
        bars = List.copyOf(bars);
    }

    /**
     * A bar.
     *
     * @param label what it stands for
     * @param value its length, 0 or more, in proportion to the longest
     * @param figure the value in words: "9 no 11"
     */
    public record Bar(String label, double value, String figure) {}
}
