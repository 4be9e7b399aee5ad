package lv.burtnica.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What tables the schema of a connection has. Asks the database, so that a table that is new is never forgotten. */
final class StoreShape {

    /** Tables that belong to the running of one store and not to what people wrote. */
    static final Set<String> NOT_COPIED = Set.of("flyway_schema_history", "shedlock", "store_generation");

    private static final Set<String> KINDS_OF_TABLES = Set.of("TABLE", "BASE TABLE");

    private StoreShape() {}

    /** The tables with what people wrote, by name. */
    static List<TableShape> tables(Connection connection) throws SQLException {
        var shapes = new ArrayList<TableShape>();
        for (var name : names(connection)) {
            if (!NOT_COPIED.contains(name.toLowerCase(Locale.ROOT))) {
                shapes.add(new TableShape(name.toLowerCase(Locale.ROOT), columns(connection, name), key(connection, name)));
            }
        }
        return shapes;
    }

    /** Whether any of these tables has a row. */
    static boolean hasRows(Connection connection) throws SQLException {
        for (var table : tables(connection)) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select 1 from " + table.name() + " fetch first 1 rows only")) {
                if (rows.next()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The names of all tables, spelt as the database spells them. */
    private static Set<String> names(Connection connection) throws SQLException {
        var names = new TreeSet<String>();
        try (var found = connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), "%", null)) {
            while (found.next()) {
                if (KINDS_OF_TABLES.contains(found.getString("TABLE_TYPE"))) {
                    names.add(found.getString("TABLE_NAME"));
                }
            }
        }
        return names;
    }

    private static List<TableShape.Column> columns(Connection connection, String table) throws SQLException {
        var columns = new ArrayList<TableShape.Column>();
        try (var found = connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), like(table), "%")) {
            while (found.next()) {
                columns.add(new TableShape.Column(lower(found, "COLUMN_NAME"), type(found)));
            }
        }
        return columns;
    }

    private static ColumnType type(ResultSet column) throws SQLException {
        return ColumnType.of(column.getInt("DATA_TYPE"), column.getString("TYPE_NAME"));
    }

    private static List<String> key(Connection connection, String table) throws SQLException {
        var columns = new TreeMap<Integer, String>();
        try (var found = connection.getMetaData().getPrimaryKeys(connection.getCatalog(), connection.getSchema(), table)) {
            while (found.next()) {
                columns.put(found.getInt("KEY_SEQ"), lower(found, "COLUMN_NAME"));
            }
        }
        return List.copyOf(columns.values());
    }

    /** An underscore would stand for any letter. */
    static String like(String name) {
        return name.replace("_", "\\_");
    }

    private static String lower(ResultSet found, String column) throws SQLException {
        return found.getString(column).toLowerCase(Locale.ROOT);
    }
}
