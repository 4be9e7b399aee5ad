package lv.burtnica.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.HexFormat;
import java.util.Map;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import tools.jackson.core.JacksonException;

/**
 * Gives a copy back. A new store is built beside the one in use, by the migrations the copy had seen, then by those that came later; it
 * takes the place of the old one when it is whole, and the old one is kept aside. The notebook must not be running.
 */
public final class Restoring {

    private static final int GENERATION_BYTES = 16;

    private final StorePlace place;
    private final Clock clock;

    public Restoring(StorePlace place, Clock clock) {
        this.place = place;
        this.clock = clock;
    }

    /**
     * Gives the copy back.
     *
     * @param file the zip
     * @param replace whether a store that holds something may be put aside
     * @throws BackupException with the reason; the store is as it was before then
     */
    public Restored restore(Path file, boolean replace) {
        return restore(file, replace, null);
    }

    /**
     * Gives the copy back, as {@link #restore(Path, boolean)}.
     *
     * @param by the name to sign in with of who wished it on the screen, {@code null} for the command line; it goes into the new trail
     */
    Restored restore(Path file, boolean replace, @Nullable String by) {
        try (var copy = BackupFile.open(file)) {
            var fresh = NewStore.beside(place, clock);
            try {
                if (fresh.placeIsTaken() && !replace) {
                    throw new BackupException("backup.restore.not-empty");
                }
                build(fresh, copy, by);
                return new Restored(summary(copy.manifest()), fresh.putInPlace());
            } catch (SQLException | DataAccessException | FlywayException e) {
                throw StoreFault.of(e).map(fault -> new BackupException(fault.textKey(), Map.of("place", place.url()), e))
                        .orElseGet(() -> new BackupException("backup.refused.does-not-fit", Map.of(), e));
            } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
                throw new BackupException("backup.refused.does-not-fit", Map.of(), e);
            }
        } catch (IOException e) {
            throw new BackupException("backup.restore.cannot-write", Map.of("place", place.url()), e);
        }
    }

    /** Looks through a copy without giving it back. @throws BackupException if it is refused */
    public static CopyFacts look(Path file) {
        try (var copy = BackupFile.open(file)) {
            return summary(copy.manifest());
        }
    }

    private void build(NewStore fresh, BackupFile copy, @Nullable String by) throws SQLException, IOException {
        var whole = false;
        try {
            fresh.begin();
            Schema.migrateOnly(fresh.dataSource(), place.kind(), fresh.schema(), copy.manifest().schema());
            try (var connection = fresh.open()) {
                new TableLoader(connection, copy).load();
            }
            Schema.migrate(fresh.dataSource(), place.kind(), fresh.schema());
            try (var connection = fresh.open()) {
                Generation.begin(connection, HexFormat.of().formatHex(random()));
                RestoredLine.write(connection, clock.instant(), by);
            }
            whole = true;
        } finally {
            if (!whole) {
                fresh.throwAway();
            }
        }
    }

    private static byte[] random() {
        var bytes = new byte[GENERATION_BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static CopyFacts summary(Manifest manifest) {
        var rows = manifest.rows();
        return new CopyFacts(
                manifest.madeAt(),
                rows.getOrDefault("recipe", 0L),
                rows.getOrDefault("picture", 0L),
                rows.getOrDefault("edition", 0L),
                rows.getOrDefault("person", 0L));
    }

    /**
     * What was given back.
     *
     * @param facts what is in the store now
     * @param kept where the old store is; empty where there was none
     */
    public record Restored(CopyFacts facts, String kept) {}
}
