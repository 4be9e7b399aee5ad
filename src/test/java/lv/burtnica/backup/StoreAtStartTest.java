package lv.burtnica.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program says, as a process of its own, about a store it should not start on; and that it leaves the store alone. */
class StoreAtStartTest {

    @TempDir
    private Path folder;

    private Path data;
    private StorePlace place;

    @BeforeEach
    void aStore() throws SQLException {
        data = folder.resolve("dati");
        place = TestStore.filled(data);
    }

    @Test
    void aNewerProgramWroteIt() throws Exception {
        TestStore.run(place, """
                insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum",
                    "installed_by", "installed_on", "execution_time", "success")
                values (9999, '9999', 'from the future', 'SQL', 'V9999__future.sql', 1, 'sa', current_timestamp, 1, true)
                """);
        assertStopsWith(StoreFault.TOO_NEW);
    }

    @Test
    void anotherProcessHasIt() throws Exception {
        try (var connection = place.open()) {
            var before = StoreDump.of(connection);
            assertTells(StoreFault.IN_USE, start(data));
            assertThat(StoreDump.of(connection)).isEqualTo(before);
        }
    }

    @Test
    void itsFileIsSomethingElse() throws Exception {
        Files.writeString(place.file().orElseThrow(), "Šī nav datubāze. ".repeat(2000));
        assertStopsWith(StoreFault.DAMAGED);
    }

    @Test
    void itsFileIsOverwrittenInTheMiddle() throws Exception {
        var file = place.file().orElseThrow();
        var bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 0, bytes.length, (byte) 0x55);
        Files.write(file, bytes);
        assertStopsWith(StoreFault.DAMAGED);
    }

    @Test
    void nobodyMayReadIt() throws Exception {
        var file = place.file().orElseThrow();
        Files.setPosixFilePermissions(file, Set.of());
        assumeThat(Files.isReadable(file)).as("whoever is root may read everything").isFalse();
        try {
            assertThat(start(data).output()).contains(sentence(StoreFault.NOT_ALLOWED));
        } finally {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    /** A file system of 6 MB, which only root can make. */
    @Test
    void theDiskIsFull() throws Exception {
        var small = folder.resolve("maza");
        Files.createDirectories(small);
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", small.toString())).as("mounting a small disk").isZero();
        try {
            Files.copy(place.file().orElseThrow(), small.resolve("burtnica.mv.db"));
            var before = Files.readAllBytes(small.resolve("burtnica.mv.db"));
            var said = start(small);
            assertThat(said.exitCode()).isNotZero();
            assertThat(said.output()).contains(sentence(StoreFault.DISK_FULL)).doesNotContain("\tat ");
            assertThat(Files.readAllBytes(small.resolve("burtnica.mv.db"))).isEqualTo(before);
            try (var files = Files.list(small)) {
                assertThat(files).hasSize(1);
            }
        } finally {
            run("umount", small.toString());
        }
    }

    @Test
    void theServerDoesNotAnswer() throws Exception {
        var said = StartProcess.run(arguments(data, "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/burtnica?password=slepena"));
        assertThat(said.exitCode()).isNotZero();
        assertThat(said.output()).contains("jdbc:postgresql://127.0.0.1:1/burtnica").doesNotContain("\tat ", "slepena");
    }

    @Test
    void theServerHasNoSuchDatabaseOrANewerOne() throws Exception {
        var url = TestPostgres.newDatabase();
        var said = StartProcess.run(arguments(data, "--spring.datasource.url=" + url.replaceFirst("/burtnica_\\d+", "/nav")));
        assertThat(said.exitCode()).isNotZero();
        assertThat(said.output()).contains("/nav").doesNotContain("\tat ");
    }

    private void assertStopsWith(StoreFault fault) throws Exception {
        var file = place.file().orElseThrow();
        var before = Files.readAllBytes(file);
        assertTells(fault, start(data));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    private void assertTells(StoreFault fault, StartProcess said) {
        assertThat(said.exitCode()).as(said.output()).isNotZero();
        for (var language : Texts.standard().languages()) {
            assertThat(said.output()).contains(sentence(fault, language));
        }
        assertThat(said.output()).doesNotContain("\tat ", "Exception");
    }

    private static String sentence(StoreFault fault) {
        return sentence(fault, Texts.LATVIAN);
    }

    /** What comes before the name of the place. */
    private static String sentence(StoreFault fault, Locale language) {
        var pattern = Objects.requireNonNull(Texts.standard().pattern(fault.textKey(), language));
        return pattern.replaceFirst("(?s)[„\"]\\{place}.*", "").replace("''", "'");
    }

    private static StartProcess start(Path data) throws IOException, InterruptedException {
        return StartProcess.run(arguments(data));
    }

    private static List<String> arguments(Path data, String... more) {
        var all = new ArrayList<>(List.of("--burtnica.data=" + data, "--server.port=0"));
        all.addAll(List.of(more));
        return all;
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            return process.waitFor(10, TimeUnit.SECONDS) ? process.exitValue() : 1;
        } catch (IOException e) {
            return 1;
        }
    }
}
