package lv.burtnica.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes the links between tables away while rows are loaded, and puts them back with the same names and rules: rows may then come in any
 * order and point at each other in a circle, and each link is checked when it comes back.
 */
final class ForeignKeys {

    private static final Map<Integer, String> ON_DELETE = Map.of(
            DatabaseMetaData.importedKeyCascade, " on delete cascade",
            DatabaseMetaData.importedKeySetNull, " on delete set null",
            DatabaseMetaData.importedKeySetDefault, " on delete set default");

    private final Map<String, Link> links = new TreeMap<>();

    private ForeignKeys() {}

    /** Drops all links of the tables. */
    static ForeignKeys drop(Connection connection, List<TableShape> tables) throws SQLException {
        var keys = new ForeignKeys();
        for (var table : tables) {
            keys.find(connection, table.name());
        }
        for (var link : keys.links.values()) {
            execute(connection, "alter table " + link.table + " drop constraint " + link.name);
        }
        return keys;
    }

    /** @throws SQLException if a row points at one that is not there */
    void putBack(Connection connection) throws SQLException {
        for (var link : links.values()) {
            execute(connection, "alter table " + link.table + " add constraint " + link.name + " foreign key ("
                    + String.join(", ", link.columns) + ") references " + link.target + " (" + String.join(", ", link.targetColumns) + ")"
                    + link.onDelete);
        }
    }

    private void find(Connection connection, String table) throws SQLException {
        var spelt = connection.getMetaData().storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        try (var found = connection.getMetaData().getImportedKeys(connection.getCatalog(), connection.getSchema(), spelt)) {
            while (found.next()) {
                var name = lower(found, "FK_NAME");
                var target = lower(found, "PKTABLE_NAME");
                var rule = ON_DELETE.getOrDefault(found.getInt("DELETE_RULE"), "");
                var link = links.computeIfAbsent(table + "." + name, any -> new Link(table, name, target, rule));
                link.columns.add(lower(found, "FKCOLUMN_NAME"));
                link.targetColumns.add(lower(found, "PKCOLUMN_NAME"));
            }
        }
    }

    private static String lower(ResultSet found, String column) throws SQLException {
        return found.getString(column).toLowerCase(Locale.ROOT);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static final class Link {

        private final String table;
        private final String name;
        private final String target;
        private final String onDelete;
        private final List<String> columns = new ArrayList<>();
        private final List<String> targetColumns = new ArrayList<>();

        Link(String table, String name, String target, String onDelete) {
            this.table = table;
            this.name = name;
            this.target = target;
            this.onDelete = onDelete;
        }
    }
}
