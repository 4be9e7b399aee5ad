package lv.burtnica.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A new file of H2's. It is built as {@code …restoring…}, renamed to {@code …restored…} when it is whole, and then to the name of the
 * old one, which moves into a folder of its own; whoever is interrupted in between is helped by {@link #finish}.
 */
final class FileStore implements NewStore {

    private final StorePlace place;
    private final Path file;
    private final Path restoring;
    private final DataSource dataSource;
    private final Clock clock;

    FileStore(StorePlace place, Path file, Clock clock) {
        this.place = place;
        this.file = file.toAbsolutePath();
        this.restoring = sibling(this.file, "restoring");
        this.clock = clock;
        var beside = place.withFile(restoring);
        // A statement that fails here is told to whoever restores; H2's own file about it would only lie around.
        this.dataSource = new DriverManagerDataSource(beside.url() + ";TRACE_LEVEL_FILE=0", beside.user(), beside.password());
    }

    /** Ends what a restore began that was cut short after the new store was whole. */
    static void finish(Path file, Clock clock) throws IOException {
        var restored = sibling(file.toAbsolutePath(), "restored");
        if (Files.exists(restored)) {
            swap(restored, file.toAbsolutePath(), clock);
        }
        Files.deleteIfExists(sibling(file.toAbsolutePath(), "restoring"));
    }

    @Override
    public boolean placeIsTaken() throws SQLException {
        if (!Files.exists(file)) {
            return false;
        }
        try (var connection = place.open()) {
            return StoreShape.hasRows(connection);
        }
    }

    @Override
    public void begin() throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.deleteIfExists(restoring);
    }

    @Override
    public DataSource dataSource() {
        return dataSource;
    }

    @Override
    public String schema() {
        return "PUBLIC";
    }

    @Override
    public String putInPlace() throws IOException {
        var restored = sibling(file, "restored");
        Files.move(restoring, restored, StandardCopyOption.ATOMIC_MOVE);
        return swap(restored, file, clock);
    }

    @Override
    public void throwAway() throws IOException {
        Files.deleteIfExists(restoring);
    }

    private static String swap(Path restored, Path file, Clock clock) throws IOException {
        var kept = "";
        if (Files.exists(file)) {
            var folder = file.resolveSibling("before-restore-" + NewStore.aside(clock));
            Files.createDirectories(folder);
            Files.move(file, folder.resolve(Objects.requireNonNull(file.getFileName())), StandardCopyOption.ATOMIC_MOVE);
            kept = folder.toString();
        }
        Files.move(restored, file, StandardCopyOption.ATOMIC_MOVE);
        return kept;
    }

    private static Path sibling(Path file, String state) {
        var name = Objects.requireNonNull(file.getFileName()).toString();
        var stem = name.substring(0, name.length() - StorePlace.FILE_ENDING.length());
        return file.resolveSibling(stem + "-" + state + StorePlace.FILE_ENDING);
    }
}
