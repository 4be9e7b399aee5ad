package lv.burtnica.library.ready;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * Copies of files of the store in a temporary folder of this process, from where the operating system sends them without their bytes ever
 * coming into the program. What was not asked for the longest is deleted; what is missing, or has no room, is taken from the store.
 */
@Component
public class FilesAtHand {

    private static final Logger LOG = LoggerFactory.getLogger(FilesAtHand.class);

    private final KeptByUse<Copy> copies;
    private @Nullable Path folder;
    private int number;

    FilesAtHand(@Value("${burtnica.shelf.files}") DataSize room) {
        copies = new KeptByUse<>(room.toBytes(), Copy::size, Copy::delete);
    }

    private record Copy(Path path, long size) {

        /** A system that cannot delete what is being read keeps it until the end. */
        void delete() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                LOG.debug("A copy stays for now", e);
            }
        }
    }

    /**
     * The file under the name.
     *
     * @param name tells bytes apart: other bytes have another name
     */
    public Resource get(String name, Supplier<byte[]> store) {
        var known = known(name);
        return known != null ? known : copy(name, store);
    }

    private @Nullable Resource known(String name) {
        var copy = copies.find(name);
        return copy == null || !Files.isRegularFile(copy.path()) ? null : new FileSystemResource(copy.path());
    }

    /** One after the other: it is seldom, and nothing is copied twice. */
    private synchronized Resource copy(String name, Supplier<byte[]> store) {
        var known = known(name);
        if (known != null) {
            return known;
        }
        var bytes = store.get();
        try {
            var path = folder().resolve(String.valueOf(number++));
            Files.write(path, bytes);
            copies.keep(name, new Copy(path, bytes.length));
            return Files.isRegularFile(path) ? new FileSystemResource(path) : new ByteArrayResource(bytes);
        } catch (IOException e) {
            LOG.warn("No copy of a file can be kept, so it comes from the store each time: {}", e.toString());
            return new ByteArrayResource(bytes);
        }
    }

    private Path folder() throws IOException {
        if (folder == null || !Files.isDirectory(folder)) {
            folder = Files.createTempDirectory("burtnica-files");
        }
        return folder;
    }

    /** How much the copies take on disk, in bytes. */
    public long bytes() {
        return copies.bytes();
    }

    @PreDestroy
    synchronized void delete() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
