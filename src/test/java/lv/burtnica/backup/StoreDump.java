package lv.burtnica.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Everything in a store as plain lines, read without any of the code that makes copies, so that two stores can be laid side by side. */
final class StoreDump {

    private static final Set<String> OF_ONE_STORE = Set.of("flyway_schema_history", "shedlock", "store_generation");

    private StoreDump() {}

    /** The rows of every table, sorted, by the table's name; and where each sequence stands. */
    static Map<String, List<String>> of(Connection connection) throws SQLException {
        var dump = new TreeMap<String, List<String>>();
        for (var table : tables(connection)) {
            dump.put(table, rows(connection, table));
        }
        dump.put("(sequences)", sequences(connection));
        return dump;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        var query = "select lower(table_name) from information_schema.tables where table_schema = current_schema"
                + " and table_type = 'BASE TABLE'";
        try (var statement = connection.createStatement(); var found = statement.executeQuery(query)) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        names.removeAll(OF_ONE_STORE);
        return names;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        var rows = new ArrayList<String>();
        try (var statement = connection.createStatement(); var found = statement.executeQuery("select * from " + table)) {
            var columns = found.getMetaData();
            while (found.next()) {
                var row = new TreeMap<String, String>();
                for (var column = 1; column <= columns.getColumnCount(); column++) {
                    row.put(columns.getColumnName(column).toLowerCase(Locale.ROOT), value(found, column, columns.getColumnType(column)));
                }
                rows.add(row.toString());
            }
        }
        rows.sort(null);
        return rows;
    }

    private static String value(ResultSet found, int column, int type) throws SQLException {
        return switch (type) {
            case Types.BINARY, Types.VARBINARY, Types.BLOB -> bytes(found.getBytes(column));
            case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP -> moment(found, column);
            case Types.BOOLEAN, Types.BIT -> found.getObject(column) == null ? "null" : Boolean.toString(found.getBoolean(column));
            default -> String.valueOf(found.getString(column));
        };
    }

    private static String moment(ResultSet found, int column) throws SQLException {
        if (!found.getMetaData().getColumnTypeName(column).toLowerCase(Locale.ROOT).matches("timestamptz|timestamp with time zone.*")) {
            return String.valueOf(found.getTimestamp(column));
        }
        var moment = found.getObject(column, OffsetDateTime.class);
        return String.valueOf(moment == null ? null : Instant.from(moment));
    }

    private static String bytes(byte[] bytes) {
        if (bytes == null) {
            return "null";
        }
        var digest = Hashes.sha256();
        digest.update(bytes);
        return bytes.length + " bytes " + Hashes.hex(digest);
    }

    private static List<String> sequences(Connection connection) throws SQLException {
        var lines = new ArrayList<String>();
        DatabaseKind.of(connection.getMetaData().getURL()).sequences(connection).forEach((name, next) -> lines.add(name + " " + next));
        return lines;
    }
}
