package lv.burtnica.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/** The folder of copies over the days, and a copy that waits for a restart. */
class CopiesTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T06:00:00Z");

    @TempDir
    private Path folder;

    private final AtomicInteger restarts = new AtomicInteger();
    private StorePlace place;

    @BeforeEach
    void aStore() throws SQLException {
        place = TestStore.filled(folder.resolve("dati"));
    }

    @Test
    void oneIsMadeWhenTheNewestIsADayOld() {
        at(MONDAY, Duration.ofDays(1)).makeIfDue();
        at(MONDAY.plus(Duration.ofHours(23)), Duration.ofDays(1)).makeIfDue();
        assertThat(at(MONDAY, Duration.ofDays(1)).all()).extracting(Copy::name).containsExactly("burtnica-20261116-060000.zip");
        at(MONDAY.plus(Duration.ofHours(24)), Duration.ofDays(1)).makeIfDue();
        assertThat(at(MONDAY, Duration.ofDays(1)).all())
                .extracting(Copy::name)
                .containsExactly("burtnica-20261117-060000.zip", "burtnica-20261116-060000.zip");
    }

    @Test
    void noneIsMadeByItselfWhereNobodyWantsIt() {
        at(MONDAY, Duration.ZERO).makeIfDue();
        assertThat(at(MONDAY, Duration.ZERO).all()).isEmpty();
    }

    @Test
    void oldOnesGoAndOtherFilesStay() throws IOException {
        Files.createDirectories(place.copies());
        Files.writeString(place.copies().resolve("piezimes.txt"), "neaiztikt");
        for (var hour = 0; hour < 5; hour++) {
            at(MONDAY.plus(Duration.ofHours(hour)), Duration.ofDays(1)).make();
        }
        assertThat(at(MONDAY, Duration.ofDays(1)).all()).extracting(Copy::name).containsExactly("burtnica-20261116-100000.zip");
        assertThat(place.copies().resolve("piezimes.txt")).hasContent("neaiztikt");
    }

    @Test
    void onlyCopiesAreGivenOut() throws IOException {
        var copies = at(MONDAY, Duration.ofDays(1));
        var made = copies.make();
        Files.writeString(place.copies().resolve("piezimes.txt"), "slepeni");
        try (var bytes = copies.open(made.name()).orElseThrow()) {
            assertThat(bytes.readAllBytes()).hasSize((int) made.size());
        }
        assertThat(copies.open("piezimes.txt")).isEmpty();
        assertThat(copies.open("../dati/burtnica.mv.db")).isEmpty();
    }

    @Test
    void aCopyIsGivenBackAtTheRestartAndOnlyOnce() throws Exception {
        var copies = at(MONDAY, Duration.ofDays(1));
        var made = place.copies().resolve(copies.make().name());
        var before = TestStore.dump(place);
        TestStore.run(place, "update recipe set title = 'Kļūda'");
        copies.giveBack(made, new Person(2, "o'hara", "", Role.COORDINATOR, Texts.ENGLISH));
        assertThat(restarts).hasValue(1);
        assertThat(TestStore.dump(place)).isNotEqualTo(before);
        assertThat(WaitingCopy.in(place).giveBack(Clock.systemUTC())).isTrue();
        RestoredDump.assertSame(TestStore.dump(place), before);
        assertThat(String.valueOf(TestStore.dump(place).get("trail_entry"))).contains("deed=COPY_RESTORED,", "person_id=2");
        try (var left = Files.list(place.copies().resolve("waiting"))) {
            assertThat(left).isEmpty();
        }
        TestStore.run(place, "update recipe set title = 'Vēlāk'");
        assertThat(WaitingCopy.in(place).giveBack(Clock.systemUTC())).isFalse();
        assertThat(String.valueOf(TestStore.dump(place).get("recipe"))).contains("Vēlāk");
    }

    @Test
    void aDamagedFileNeverWaits() throws IOException {
        var bad = Files.writeString(folder.resolve("slikts.zip"), "PK nav");
        assertThatThrownBy(() -> at(MONDAY, Duration.ofDays(1)).giveBack(bad, new Person(2, "o'hara", "", Role.COORDINATOR, Texts.ENGLISH))).isInstanceOf(BackupException.class);
        assertThat(restarts).hasValue(0);
        assertThat(WaitingCopy.in(place).giveBack(Clock.systemUTC())).isFalse();
    }

    @Test
    void aRestoreThatWasCutShortIsEndedAtTheNextStart() throws Exception {
        var before = TestStore.dump(place);
        var file = place.file().orElseThrow();
        Files.move(file, file.resolveSibling("burtnica-restored.mv.db"));
        Files.writeString(file.resolveSibling("burtnica-restoring.mv.db"), "puse");
        FileStore.finish(file, Clock.systemUTC());
        assertThat(TestStore.dump(place)).isEqualTo(before);
        try (var files = Files.list(file.getParent())) {
            assertThat(files.map(each -> each.getFileName().toString())).containsExactly("burtnica.mv.db");
        }
    }

    /** The first three migrations are as old as the notebook; what came later is added on the way. */
    @Test
    void aCopyOfAnOlderSchemaGrowsOnTheWay() throws Exception {
        var old = TestStore.place(folder.resolve("veca"));
        Schema.migrateOnly(TestStore.source(old), old.kind(), "PUBLIC", List.of("1", "2"));
        TestStore.fill(old);
        var copy = folder.resolve("veca.zip");
        new CopyMaker(Clock.systemUTC()).make(old, copy);
        var there = TestStore.place(folder.resolve("jauna"));
        new Restoring(there, Clock.systemUTC()).restore(copy, false);
        var dump = TestStore.dump(there);
        var before = TestStore.dump(old);
        // Of the tables that a later migration may give more columns, at least what was written must be there.
        assertThat(dump.get("picture")).isEqualTo(before.get("picture"));
        assertThat(dump.get("person")).hasSameSizeAs(before.get("person"));
        assertThat(String.valueOf(dump.get("recipe"))).contains("Zupa \"kā mājās\"", "owner_id=1", "created_at=2026-02-03T02:05:06Z");
        assertThat(dump.get("(sequences)")).contains("person_seq 51");
        assertThat(dump).containsKeys("edition", "recipe_face");
        try (var connection = there.open()) {
            assertThat(Schema.applied(connection)).hasSameSizeAs(Schema.known().keySet());
        }
    }

    private Copies at(Instant now, Duration every) {
        var environment = new MockEnvironment()
                .withProperty("spring.datasource.url", place.url())
                .withProperty("spring.datasource.username", "sa")
                .withProperty("burtnica.data", place.data().toString())
                .withProperty("burtnica.backup.folder", place.copies().toString());
        var settings = new BackupSettings(place.copies(), every, 7, 5, 12);
        return new Copies(TestStore.source(place), settings, environment, restarts::incrementAndGet, Clock.fixed(now, ZoneOffset.UTC));
    }
}
