package lv.burtnica.press;

import java.util.List;

/**
 * A table. Its header row comes again on each page, rows are never cut.
 *
 * @param columns at least one, from left to right; the first one holds the headers of the rows
 * @param rows as many cells each as there are columns
 */
public record Table(List<Column> columns, List<List<Words>> rows) implements Block {

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
