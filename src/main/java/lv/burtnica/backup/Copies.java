package lv.burtnica.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import lv.burtnica.people.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Service;

/** The copies of the notebook in their folder: making them, letting the old ones go, and giving one back. */
@Service
public class Copies {

    private static final Logger log = LoggerFactory.getLogger(Copies.class);

    private final DataSource store;
    private final BackupSettings settings;
    private final Environment environment;
    private final Restart restart;
    private final Clock clock;

    Copies(DataSource store, BackupSettings settings, Environment environment, Restart restart, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.environment = environment;
        this.restart = restart;
        this.clock = clock;
    }

    /** The copies, the newest first. */
    public List<Copy> all() {
        if (!Files.isDirectory(settings.folder())) {
            return List.of();
        }
        try (var files = Files.list(settings.folder())) {
            return files.flatMap(file -> copy(file).stream())
                    .sorted(Comparator.comparing(Copy::madeAt).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes a copy now, and lets go of those that the settings do not keep.
     *
     * @throws BackupException with the reason
     */
    public Copy make() {
        var file = settings.folder().resolve(BackupName.of(clock.instant()));
        try (var connection = store.getConnection()) {
            new CopyMaker(clock).make(connection, file);
        } catch (SQLException e) {
            throw new BackupException("backup.make.failed", Map.of("place", file.toString()), e);
        }
        letOldOnesGo();
        return copy(file).orElseThrow();
    }

    /** Makes a copy if the newest is older than the settings want. */
    public Optional<Copy> makeIfDue() {
        var newest = all().stream().findFirst().map(Copy::madeAt);
        if (settings.every().isPositive() && newest.filter(last -> last.plus(settings.every()).isAfter(clock.instant())).isEmpty()) {
            var made = make();
            log.info("A copy of the notebook was made: {}", made.name());
            return Optional.of(made);
        }
        return Optional.empty();
    }

    /** The bytes of a copy; nothing for a name that no copy here has. To be closed. */
    public Optional<InputStream> open(String name) throws IOException {
        var known = all().stream().anyMatch(copy -> copy.name().equals(name));
        return known ? Optional.of(Files.newInputStream(settings.folder().resolve(name))) : Optional.empty();
    }

    /**
     * Looks through a file that somebody wants to be given back.
     *
     * @throws BackupException if it is refused
     */
    public CopyFacts look(Path file) {
        return Restoring.look(file);
    }

    /**
     * Closes the notebook and begins it anew with what is in the file; what is in the store now is kept aside.
     *
     * @param by who wants it, which the trail of the store that comes back says where it knows the name
     * @throws BackupException if the file is refused; the notebook goes on as it is then
     */
    public void giveBack(Path file, Person by) {
        Restoring.look(file);
        WaitingCopy.in(StorePlace.of(environment)).put(file, by.signInName());
        restart.soon();
    }

    private void letOldOnesGo() {
        var byMoment = all().stream().collect(Collectors.toMap(Copy::madeAt, Copy::name, (one, other) -> one));
        var rotation = new Rotation(settings.keepDaily(), settings.keepWeekly(), settings.keepMonthly());
        for (var moment : rotation.outdated(byMoment.keySet())) {
            try {
                Files.deleteIfExists(settings.folder().resolve(byMoment.getOrDefault(moment, "")));
            } catch (IOException e) {
                log.warn("An old copy cannot be deleted: {}", byMoment.get(moment));
            }
        }
    }

    private static Optional<Copy> copy(Path file) {
        var name = String.valueOf(file.getFileName());
        return BackupName.madeAt(name).map(madeAt -> new Copy(name, madeAt, file.toFile().length()));
    }
}
