package lv.burtnica.food;

import java.util.List;
import java.util.Map;

/**
 * A pasted table of prices as it was understood. It is taken over as a whole or not at all: with a single problem nothing is.
 *
 * @param rows the rows that are in order
 * @param problems the rows that are not, in their order
 */
public record PriceSheet(List<Row> rows, List<Problem> problems) {

    public PriceSheet {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Whether there is something to take over, and nothing in the way. */
    public boolean isSound() {
        return problems.isEmpty() && !rows.isEmpty();
    }

    /**
     * A price as it was understood.
     *
     * @param number of the row in the table, from 1
     * @param written the food as it was written
     * @param price what will be kept
     */
    public record Row(int number, String written, Price price) {}

    /**
     * Why a row cannot be taken over.
     *
     * @param number of the row in the table, from 1; 0 for the table as a whole
     * @param key the key of the sentence that says what to do
     * @param arguments what the sentence names
     * @param written the food as it was written, where it was not found
     * @param likely the ids of the foods that may be meant, the likeliest first
     */
    public record Problem(int number, String key, Map<String, Object> arguments, String written, List<String> likely) {

        public Problem {
            arguments = Map.copyOf(arguments);
            likely = List.copyOf(likely);
        }
    }
}
