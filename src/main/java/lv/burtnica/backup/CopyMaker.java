package lv.burtnica.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Makes the file of a copy. It has its name only when it is whole, on the disk, and was read again from end to end. */
public final class CopyMaker {

    private static final String UNFINISHED = ".part";

    private final Clock clock;

    public CopyMaker(Clock clock) {
        this.clock = clock;
    }

    /**
     * Copies everything in the store that the settings name.
     *
     * @throws BackupException with the reason; no file is left then
     */
    public CopyFacts make(StorePlace place, Path file) {
        if (place.file().filter(store -> !Files.exists(store)).isPresent()) {
            throw new BackupException("backup.make.no-store", Map.of("place", place.data().toString()), null);
        }
        try (var connection = place.open()) {
            return make(connection, file);
        } catch (SQLException e) {
            throw failed(e, file);
        }
    }

    /** Copies everything that the connection leads to. */
    CopyFacts make(Connection connection, Path file) {
        var part = file.resolveSibling(file.getFileName() + UNFINISHED);
        try {
            Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            write(connection, part);
            var facts = Restoring.look(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return facts;
        } catch (IOException | SQLException e) {
            throw failed(e, file);
        } finally {
            deleteQuietly(part);
        }
    }

    private void write(Connection connection, Path part) throws IOException, SQLException {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        try (var channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            var out = new BufferedOutputStream(Channels.newOutputStream(channel));
            BackupWriter.write(connection, version(), now, out);
            out.flush();
            channel.force(true);
        }
    }

    private static BackupException failed(Exception failure, Path file) {
        var key = StoreFault.of(failure).map(StoreFault::textKey).orElse("backup.make.failed");
        return new BackupException(key, Map.of("place", file.toString()), failure);
    }

    private static void deleteQuietly(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            part.toFile().deleteOnExit();
        }
    }

    /** The program's version as its jar says it. */
    private static String version() {
        return Optional.ofNullable(CopyMaker.class.getPackage().getImplementationVersion()).orElse("");
    }
}
