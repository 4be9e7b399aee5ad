package lv.burtnica.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;

/** A store that is built beside the one in use and takes its place only when it is whole. */
interface NewStore {

    /** Where the new store for the place is built. */
    static NewStore beside(StorePlace place, Clock clock) {
        if (place.kind() == DatabaseKind.POSTGRESQL) {
            return new SchemaStore(place, clock);
        }
        var file = place.file().orElseThrow(() -> new BackupException("backup.restore.nowhere"));
        return new FileStore(place, file, clock);
    }

    /** Whether the store in use holds anything. */
    boolean placeIsTaken() throws SQLException;

    /** Begins the new store, empty. */
    void begin() throws SQLException, IOException;

    DataSource dataSource();

    /** The schema in which the tables are. */
    String schema();

    /** A connection that sees the new store's tables. To be closed. */
    default Connection open() throws SQLException {
        var connection = dataSource().getConnection();
        connection.setSchema(schema());
        return connection;
    }

    /**
     * Puts the new store in the place of the old one, which is kept aside.
     *
     * @return where the old one is kept, as people can find it; empty where there was none
     */
    String putInPlace() throws SQLException, IOException;

    /** Leaves no trace of the new store. */
    void throwAway() throws SQLException, IOException;

    /** A name that tells when something was put aside. */
    static String aside(Clock clock) {
        return BackupName.STAMP.format(clock.instant());
    }
}
