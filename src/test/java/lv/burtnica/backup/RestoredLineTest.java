package lv.burtnica.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the trail of a store says that was brought back: that it was, when, and by whom as far as the new store knows them. */
class RestoredLineTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Path copy;
    private StorePlace there;

    @BeforeEach
    void copyAStoreWithATrail() throws Exception {
        var old = TestStore.filled(folder.resolve("veca"));
        TestStore.run(old, "insert into trail_entry (id, deed, person_id, thing, done_at)"
                + " values (1, 'SIGNED_IN', 2, '', timestamp with time zone '2026-11-01 10:00:00+00:00')");
        copy = folder.resolve("kopija.zip");
        new CopyMaker(NOON).make(old, copy);
        there = TestStore.place(folder.resolve("jauna"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "o'hara, COPY_RESTORED, 2",
                "kāds cits, COPY_RESTORED, null",
                "'', COPY_RESTORED, null",
                "-, COPY_RESTORED_BY_COMMAND, null"
            })
    void itSaysWhoWherePeopleAreKnown(@Nullable String by, String deed, String person) throws Exception {
        new Restoring(there, NOON).restore(copy, false, by);
        assertThat(trail()).hasSize(2).anySatisfy(line -> assertThat(line)
                .contains("deed=" + deed + ",", "person_id=" + person, "done_at=2026-11-22T12:00:00Z", "thing=}"));
    }

    @Test
    void eachTimeThereIsOneLineMore() throws Exception {
        new Restoring(there, NOON).restore(copy, false);
        var again = folder.resolve("vel.zip");
        new CopyMaker(NOON).make(there, again);
        new Restoring(there, NOON).restore(again, true);
        assertThat(trail()).hasSize(3).anyMatch(line -> line.contains("id=-1,")).anyMatch(line -> line.contains("id=-2,"));
    }

    private List<String> trail() throws Exception {
        return TestStore.dump(there).getOrDefault("trail_entry", List.of());
    }
}
