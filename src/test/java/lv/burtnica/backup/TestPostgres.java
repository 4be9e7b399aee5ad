package lv.burtnica.backup;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/**
 * A PostgreSQL server of the tests' own, once for the JVM, from binaries that Maven brings. PostgreSQL refuses to run as root; there it
 * runs in a user namespace of its own, and where that is not allowed the tests are passed over and say so.
 */
public final class TestPostgres {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestPostgres() {}

    /** The address of a new, empty database; passes the test over where no server can run. */
    public static String newDatabase() {
        var server = Server.RUNNING;
        Assumptions.assumeTrue(server.isPresent(), "PostgreSQL cannot run here: " + Server.reason);
        return newDatabase(server.orElseThrow());
    }

    /** As {@link #newDatabase()}, for code that is not a test. @throws IllegalStateException where no server can run */
    public static String newDatabaseOrFail() {
        return newDatabase(Server.RUNNING.orElseThrow(() -> new IllegalStateException("PostgreSQL cannot run here: " + Server.reason)));
    }

    /** What an application is told so that it keeps its things in a new database, where the tests run on PostgreSQL; else nothing. */
    public static List<String> settingsWhereWanted() {
        return StoreOfTests.isWanted()
                ? List.of("--spring.datasource.url=" + newDatabaseOrFail(), "--spring.datasource.username=",
                        "--spring.flyway.placeholders.bytes=bytea")
                : List.of();
    }

    /** Why no server can run here; nothing where it runs. */
    static Optional<String> reasonAgainst() {
        return Server.RUNNING.isPresent() ? Optional.empty() : Optional.of("PostgreSQL cannot run here: " + Server.reason);
    }

    /** Where a copy can be given back to: the database and a folder. */
    static StorePlace place(String url, Path data) {
        return new StorePlace(url, "", "", data, data.resolve("backups"));
    }

    private static String newDatabase(EmbeddedPostgres server) {
        var name = "burtnica_" + DATABASES.incrementAndGet();
        try (var connection = DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres"));
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return server.getJdbcUrl("postgres", name);
    }

    private static final class Server {

        private static String reason = "";
        private static final Optional<EmbeddedPostgres> RUNNING = start();

        private static Optional<EmbeddedPostgres> start() {
            try {
                return Optional.of(EmbeddedPostgres.builder().setServerConfig("max_connections", "300").start());
            } catch (IOException | RuntimeException e) {
                reason = String.valueOf(e.getMessage());
                System.err.println("Tests on PostgreSQL are passed over: it cannot run here, " + reason);
                return Optional.empty();
            }
        }
    }
}
