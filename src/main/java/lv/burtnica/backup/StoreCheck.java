package lv.burtnica.backup;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;

/** Looks at the store before anything else touches it, and only looks: a store with a fault is left as it is. */
final class StoreCheck {

    /** What a start and a little work need. */
    private static final int ROOM = 8 * 1024 * 1024;

    private final StorePlace place;

    StoreCheck(StorePlace place) {
        this.place = place;
    }

    /** @throws StoreFaultException if the notebook should not start on this store */
    void look() {
        var file = place.file();
        try {
            if (file.isPresent()) {
                lookAtFolder(Objects.requireNonNull(file.get().toAbsolutePath().getParent()));
                lookAtFile(file.get());
            } else if (place.kind() == DatabaseKind.POSTGRESQL) {
                lookAtSchema(place.url());
            }
        } catch (IOException | SQLException e) {
            throw new StoreFaultException(StoreFault.of(e).orElse(StoreFault.DAMAGED), shown(), e);
        }
    }

    private void lookAtFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (!Files.isWritable(folder)) {
            throw new StoreFaultException(StoreFault.NOT_ALLOWED, folder.toString(), null);
        }
        var probe = Files.createTempFile(folder, "room", ".probe");
        try (var channel = FileChannel.open(probe, StandardOpenOption.WRITE)) {
            var room = ByteBuffer.allocate(ROOM);
            while (room.hasRemaining()) {
                channel.write(room);
            }
            channel.force(true);
        } finally {
            Files.delete(probe);
        }
    }

    private void lookAtFile(Path file) throws IOException, SQLException {
        if (!Files.exists(file)) {
            return;
        }
        if (!Files.isReadable(file) || !Files.isWritable(file)) {
            throw new StoreFaultException(StoreFault.NOT_ALLOWED, file.toString(), null);
        }
        lookAtLock(file);
        lookAtSchema(place.url() + ";ACCESS_MODE_DATA=r");
    }

    /** Reading needs no lock, so whether somebody else holds it is asked for itself. */
    private static void lookAtLock(Path file) throws IOException {
        try (var store = new RandomAccessFile(file.toFile(), "rw"); var lock = store.getChannel().tryLock()) {
            if (lock == null) {
                throw new StoreFaultException(StoreFault.IN_USE, file.toString(), null);
            }
        } catch (OverlappingFileLockException e) {
            throw new StoreFaultException(StoreFault.IN_USE, file.toString(), e);
        }
    }

    private void lookAtSchema(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url, place.user(), place.password())) {
            if (!Schema.unknown(Schema.applied(connection)).isEmpty()) {
                throw new StoreFaultException(StoreFault.TOO_NEW, shown(), null);
            }
        }
    }

    /** What people know the store by: its file, or the address without what may be secret in it. */
    private String shown() {
        return Optional.of(place.url()).filter(any -> place.file().isEmpty())
                .map(url -> url.replaceFirst("\\?.*", ""))
                .orElseGet(() -> place.file().orElseThrow().toString());
    }
}
