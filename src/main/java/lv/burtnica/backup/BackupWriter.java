package lv.burtnica.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes everything in a store into one zip, row by row, so that the size of the store does not matter. */
final class BackupWriter {

    static final JsonMapper JSON = JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private static final int ROWS_AT_ONCE = 500;

    private final Connection connection;
    private final HashedZip zip;
    private final Map<String, Long> rows = new TreeMap<>();

    private BackupWriter(Connection connection, OutputStream out) {
        this.connection = connection;
        this.zip = new HashedZip(out);
    }

    /**
     * Copies the store as it is at one moment, while people go on working.
     *
     * @param connection without a transaction; it has none afterwards
     * @param program the version of the program
     * @param out where the zip goes; it is left open
     */
    static Manifest write(Connection connection, String program, Instant now, OutputStream out) throws SQLException, IOException {
        var kind = DatabaseKind.of(connection.getMetaData().getURL());
        connection.setTransactionIsolation(kind.snapshotIsolation());
        connection.setAutoCommit(false);
        try {
            return new BackupWriter(connection, out).writeAll(kind, program, now);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private Manifest writeAll(DatabaseKind kind, String program, Instant now) throws SQLException, IOException {
        var schema = Schema.applied(connection);
        var tables = StoreShape.tables(connection);
        if (kind == DatabaseKind.H2) {
            // For the copy alone: a row that points at nothing would keep it from ever being given back. Taken back with the transaction.
            ForeignKeys.of(connection, tables).mend(connection);
        }
        for (var table : tables) {
            writeRows(table);
            writeBytes(table);
        }
        // Read after the rows: a number given out meanwhile may be left unused, but none is given out twice.
        var sequences = kind.sequences(connection);
        var manifest = new Manifest(Manifest.FORMAT, program, now, kind, schema, tables, rows, sequences, zip.entries());
        zip.write(Manifest.NAME, JSON.writeValueAsString(manifest));
        zip.write(Manifest.HASH_NAME, Objects.requireNonNull(zip.entries().get(Manifest.NAME)).sha256());
        zip.finish();
        return manifest;
    }

    private void writeRows(TableShape table) throws SQLException, IOException {
        var plain = table.columns().stream().filter(column -> column.type() != ColumnType.BYTES).map(TableShape.Column::name).toList();
        var count = 0L;
        try (var statement = statement(ROWS_AT_ONCE);
                var found = statement.executeQuery(query(table, plain));
                var entry = zip.begin(Manifest.rowsEntry(table.name()))) {
            try (var json = JSON.createGenerator(entry)) {
                while (found.next()) {
                    count++;
                    writeRow(table, found, count, json);
                    json.flush();
                    entry.write('\n');
                }
            }
        }
        rows.put(table.name(), count);
    }

    /** A field of bytes is the number of its file; whether it is there at all is seen when the file is written, so null has no file. */
    private static void writeRow(TableShape table, ResultSet found, long number, JsonGenerator json) throws SQLException {
        json.writeStartArray();
        var column = 0;
        for (var each : table.columns()) {
            if (each.type() == ColumnType.BYTES) {
                json.writeNumber(number);
            } else {
                each.type().write(found, ++column, json);
            }
        }
        json.writeEndArray();
    }

    private void writeBytes(TableShape table) throws SQLException, IOException {
        for (var column : table.columns()) {
            if (column.type() == ColumnType.BYTES) {
                writeBytes(table, column.name());
            }
        }
    }

    private void writeBytes(TableShape table, String column) throws SQLException, IOException {
        var number = 0L;
        try (var statement = statement(1); var found = statement.executeQuery(query(table, List.of(column)))) {
            while (found.next()) {
                number++;
                try (var bytes = found.getBinaryStream(1)) {
                    if (bytes != null) {
                        try (var entry = zip.begin(Manifest.bytesEntry(table.name(), column, number))) {
                            bytes.transferTo(entry);
                        }
                    }
                }
            }
        }
    }

    private Statement statement(int rowsAtOnce) throws SQLException {
        var statement = connection.createStatement();
        statement.setFetchSize(rowsAtOnce);
        return statement;
    }

    /** In the order of the key, so that rows and their bytes are numbered alike. */
    private static String query(TableShape table, List<String> columns) {
        var order = table.key().isEmpty() ? "" : " order by " + String.join(", ", table.key());
        var wanted = columns.isEmpty() ? "1" : columns.stream().collect(Collectors.joining(", "));
        return "select " + wanted + " from " + table.name() + order;
    }
}
