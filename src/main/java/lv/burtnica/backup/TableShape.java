package lv.burtnica.backup;

import java.util.List;

/**
 * A table as a copy describes it.
 *
 * @param name in small letters
 * @param columns in the database's order
 * @param key the columns of the primary key, in order; empty where it has none
 */
record TableShape(String name, List<Column> columns, List<String> key) {

    /** A column: its name in small letters, and what it holds. */
    record Column(String name, ColumnType type) {}

    boolean hasBytes() {
        return columns.stream().anyMatch(column -> column.type() == ColumnType.BYTES);
    }
}
