package lv.burtnica.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A new schema in the same PostgreSQL database. It and the old one change names in one transaction. */
final class SchemaStore implements NewStore {

    private static final String RESTORING = "burtnica_restoring";

    private final StorePlace place;
    private final DataSource dataSource;
    private final Clock clock;

    SchemaStore(StorePlace place, Clock clock) {
        this.place = place;
        this.clock = clock;
        this.dataSource = new DriverManagerDataSource(place.url(), place.user(), place.password());
    }

    @Override
    public boolean placeIsTaken() throws SQLException {
        try (var connection = place.open()) {
            return StoreShape.hasRows(connection);
        }
    }

    @Override
    public void begin() throws SQLException {
        throwAway();
        run("create schema " + RESTORING);
    }

    @Override
    public DataSource dataSource() {
        return dataSource;
    }

    @Override
    public String schema() {
        return RESTORING;
    }

    @Override
    public String putInPlace() throws SQLException {
        try (var connection = place.open()) {
            var schema = connection.getSchema();
            var kept = schema + "_before_" + NewStore.aside(clock).replace('-', '_');
            connection.setAutoCommit(false);
            run(connection, "alter schema " + schema + " rename to " + kept);
            run(connection, "alter schema " + RESTORING + " rename to " + schema);
            connection.commit();
            return kept;
        }
    }

    @Override
    public void throwAway() throws SQLException {
        run("drop schema if exists " + RESTORING + " cascade");
    }

    private void run(String sql) throws SQLException {
        try (var connection = place.open()) {
            run(connection, sql);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
