package lv.burtnica.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Puts the rows of a copy into a store of the same shape that has none. */
final class TableLoader {

    private static final int ROWS_AT_ONCE = 500;

    private final Connection connection;
    private final BackupFile copy;

    TableLoader(Connection connection, BackupFile copy) {
        this.connection = connection;
        this.copy = copy;
    }

    /**
     * Loads everything in one transaction, which it commits.
     *
     * @throws BackupException if the copy does not fit the store, as one that was made up
     */
    void load() throws SQLException, IOException {
        var manifest = copy.manifest();
        var kind = DatabaseKind.of(connection.getMetaData().getURL());
        if (!new HashSet<>(StoreShape.tables(connection)).equals(new HashSet<>(manifest.tables()))
                || !kind.sequences(connection).keySet().equals(manifest.sequences().keySet())) {
            throw doesNotFit();
        }
        connection.setAutoCommit(false);
        var links = ForeignKeys.of(connection, manifest.tables());
        links.drop(connection);
        for (var table : manifest.tables()) {
            delete(table);
            load(table);
        }
        links.putBack(connection);
        for (var sequence : manifest.sequences().entrySet()) {
            execute("alter sequence " + sequence.getKey() + " restart with " + sequence.getValue());
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** A migration may have put rows in, which the copy has as they became. */
    private void delete(TableShape table) throws SQLException {
        execute("delete from " + table.name());
    }

    private void load(TableShape table) throws SQLException, IOException {
        var count = 0L;
        try (var rows = copy.rows(table.name()); var statement = connection.prepareStatement(insert(table))) {
            while (rows.nextToken() != null) {
                JsonNode row = rows.readValueAsTree();
                if (!row.isArray() || row.size() != table.columns().size()) {
                    throw doesNotFit();
                }
                count++;
                insert(statement, table, row, count);
            }
            statement.executeBatch();
        }
        if (count != copy.manifest().rows().getOrDefault(table.name(), -1L)) {
            throw doesNotFit();
        }
    }

    private void insert(PreparedStatement statement, TableShape table, JsonNode row, long number) throws SQLException, IOException {
        for (var index = 0; index < table.columns().size(); index++) {
            var column = table.columns().get(index);
            if (column.type() == ColumnType.BYTES) {
                setBytes(statement, index + 1, table.name(), column.name(), row.path(index).asLong());
            } else {
                column.type().set(statement, index + 1, row.path(index));
            }
        }
        if (table.hasBytes()) {
            statement.executeUpdate();
            return;
        }
        statement.addBatch();
        if (number % ROWS_AT_ONCE == 0) {
            statement.executeBatch();
        }
    }

    /** The driver reads the bytes while it works, and closes the stream with the file at the latest. */
    private void setBytes(PreparedStatement statement, int index, String table, String column, long number)
            throws SQLException, IOException {
        var entry = copy.manifest().entries().get(Manifest.bytesEntry(table, column, number));
        if (entry == null) {
            statement.setBytes(index, null);
        } else {
            statement.setBinaryStream(index, copy.bytes(table, column, number), entry.size());
        }
    }

    private static String insert(TableShape table) {
        var columns = table.columns().stream().map(TableShape.Column::name).collect(Collectors.joining(", "));
        var values = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
        return "insert into " + table.name() + " (" + columns + ") values (" + values + ")";
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static BackupException doesNotFit() {
        return new BackupException("backup.refused.does-not-fit", Map.of(), null);
    }
}
