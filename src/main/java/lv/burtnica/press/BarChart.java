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
     * @param dark drawn dark, so that bars of two kinds are told apart; the label says the kind too
     */
    public record Bar(String label, double value, String figure, boolean dark) {

        public Bar(String label, double value, String figure) {
            this(label, value, figure, false);
        }
    }
}
