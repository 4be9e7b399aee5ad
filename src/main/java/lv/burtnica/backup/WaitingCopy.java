package lv.burtnica.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import lv.burtnica.wording.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A copy that somebody wants back at the next start, when nobody else has the store open. */
final class WaitingCopy {

    private static final Logger log = LoggerFactory.getLogger(WaitingCopy.class);

    private final StorePlace place;
    private final Path file;
    /** Who wants it back. */
    private final Path name;

    private WaitingCopy(StorePlace place) {
        this.place = place;
        this.file = place.copies().resolve("waiting").resolve("restore.zip");
        this.name = file.resolveSibling("restore.by");
    }

    static WaitingCopy in(StorePlace place) {
        return new WaitingCopy(place);
    }

    /**
     * Puts a copy there to wait; it was looked through before.
     *
     * @param by the name to sign in with of who wants it back
     */
    void put(Path copy, String by) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            var part = file.resolveSibling("restore.part");
            Files.writeString(name, by);
            Files.copy(copy, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new BackupException("backup.make.failed", Map.of("place", file.toString()), e);
        }
    }

    /**
     * Gives the copy back, if one waits. One that cannot be given back does not wait any longer, and the store is as it was.
     *
     * @return whether there is another store now
     */
    boolean giveBack(Clock clock) {
        if (!Files.exists(file)) {
            return false;
        }
        try {
            var restored = new Restoring(place, clock).restore(file, true, by());
            log.info("A copy of {} is restored; what was there before is kept in {}", restored.facts().madeAt(), restored.kept());
            return true;
        } catch (BackupException e) {
            log.error("{} {}", e.sentence(Texts.LATVIAN), e.sentence(Texts.ENGLISH));
            return false;
        } finally {
            delete();
        }
    }

    /** A copy that somebody laid there by hand waits for nobody we know. */
    private String by() {
        try {
            return Files.exists(name) ? Files.readString(name) : "";
        } catch (IOException e) {
            return "";
        }
    }

    private void delete() {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
