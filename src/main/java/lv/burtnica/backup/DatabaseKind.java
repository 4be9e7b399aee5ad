package lv.burtnica.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** The kinds of database the notebook lives in, and where they differ for a copy. */
enum DatabaseKind {
    /** The 6 is H2's own number for a transaction that sees all tables as they were when it began; JDBC has no name for it. */
    H2(
            "binary large object",
            6,
            "select lower(sequence_name), base_value from information_schema.sequences where sequence_schema = current_schema"),
    POSTGRESQL(
            "bytea",
            Connection.TRANSACTION_REPEATABLE_READ,
            "select sequencename, increment_by from pg_sequences where schemaname = current_schema") {
        /** The view of all sequences does not tell where one stands that was set but not asked yet, so each is asked itself. */
        @Override
        long next(Connection connection, String sequence, long increment) throws SQLException {
            var query = "select last_value + case when is_called then " + increment + " else 0 end from " + sequence;
            try (var statement = connection.createStatement(); var row = statement.executeQuery(query)) {
                row.next();
                return row.getLong(1);
            }
        }
    };

    private final String bytesType;
    private final int snapshotIsolation;
    private final String sequencesQuery;

    DatabaseKind(String bytesType, int snapshotIsolation, String sequencesQuery) {
        this.bytesType = bytesType;
        this.snapshotIsolation = snapshotIsolation;
        this.sequencesQuery = sequencesQuery;
    }

    /** The kind that a JDBC address leads to. */
    static DatabaseKind of(String url) {
        return url.startsWith("jdbc:postgresql:") ? POSTGRESQL : H2;
    }

    /** Each sequence with the number it gives out next. */
    Map<String, Long> sequences(Connection connection) throws SQLException {
        var found = new TreeMap<String, Long>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sequencesQuery)) {
            while (rows.next()) {
                found.put(rows.getString(1), next(connection, rows.getString(1), rows.getLong(2)));
            }
        }
        return found;
    }

    /** The number that the sequence gives out next, from what the query said of it. */
    long next(Connection connection, String sequence, long said) throws SQLException {
        return said;
    }

    /** What the migrations call a column of bytes. */
    String bytesType() {
        return bytesType;
    }

    /** The isolation under which one transaction sees one moment of all tables. */
    int snapshotIsolation() {
        return snapshotIsolation;
    }
}
