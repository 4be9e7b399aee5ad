package lv.burtnica.press;

import java.util.List;

/**
 * A table. Its header row comes again on each page, rows are never cut.
 *
 * @param columns at least one, from left to right; the first one holds the headers of the rows
 * @param rows as many cells each as there are columns
 * @param room the least height of a row in millimetres; more than 0 makes a form of ruled boxes to write in by hand
 */
public record Table(List<Column> columns, List<List<Words>> rows, double room) implements Block {

    /** A table to read, each row as high as its text. */
    public Table(List<Column> columns, List<List<Words>> rows) {
        this(columns, rows, 0);
    }

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row has " + row.size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    /**
     * A column.
     *
     * @param header its heading
     * @param share its width in proportion to the shares of the others
     * @param right whether its cells are aligned at the right, as figures are
     */
    public record Column(String header, double share, boolean right) {

        public static Column of(String header, double share) {
            return new Column(header, share, false);
        }
    }
}
