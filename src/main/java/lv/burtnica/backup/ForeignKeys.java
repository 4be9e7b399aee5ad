package lv.burtnica.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The links between tables. They are taken away while rows are loaded, and put back with the same names and rules: rows may then come in
 * any order and point at each other in a circle, and each link is checked when it comes back.
 */
final class ForeignKeys {

    private final Map<String, Link> links = new TreeMap<>();

    private ForeignKeys() {}

    /** All links of the tables. */
    static ForeignKeys of(Connection connection, List<TableShape> tables) throws SQLException {
        var keys = new ForeignKeys();
        for (var table : tables) {
            keys.find(connection, table.name());
        }
        return keys;
    }

    void drop(Connection connection) throws SQLException {
        for (var link : links.values()) {
            link.drop(connection);
        }
    }

    /** @throws SQLException if a row points at one that is not there */
    void putBack(Connection connection) throws SQLException {
        for (var link : links.values()) {
            link.putBack(connection);
        }
    }

    /**
     * Puts rows right that point at one that is not there, by each link's own rule. H2 lets such rows come about: it does not see that one
     * deletes what another just begins to point at.
     *
     * @return how many rows there were; a row that went may have left others behind, which are counted too
     */
    int mend(Connection connection) throws SQLException {
        var mended = 0;
        for (var before = -1; before != mended; ) {
            before = mended;
            for (var link : links.values()) {
                mended += link.mend(connection);
            }
        }
        return mended;
    }

    private void find(Connection connection, String table) throws SQLException {
        var about = connection.getMetaData();
        try (var found = about.getImportedKeys(connection.getCatalog(), connection.getSchema(), spelt(about, table))) {
            while (found.next()) {
                var name = lower(found, "FK_NAME");
                var column = lower(found, "FKCOLUMN_NAME");
                var target = lower(found, "PKTABLE_NAME");
                var rule = found.getInt("DELETE_RULE");
                links.computeIfAbsent(table + "." + name, any -> new Link(table, name, target, rule))
                        .add(column, lower(found, "PKCOLUMN_NAME"), mayBeEmpty(connection, table, column));
            }
        }
    }

    private static boolean mayBeEmpty(Connection connection, String table, String column) throws SQLException {
        var about = connection.getMetaData();
        var tablePattern = StoreShape.like(spelt(about, table));
        var columnPattern = StoreShape.like(spelt(about, column));
        try (var found = about.getColumns(connection.getCatalog(), connection.getSchema(), tablePattern, columnPattern)) {
            return found.next() && found.getInt("NULLABLE") == DatabaseMetaData.columnNullable;
        }
    }

    private static String spelt(DatabaseMetaData about, String name) throws SQLException {
        return about.storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }

    private static String lower(ResultSet found, String column) throws SQLException {
        return found.getString(column).toLowerCase(Locale.ROOT);
    }
}
