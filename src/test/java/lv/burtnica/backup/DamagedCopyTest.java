package lv.burtnica.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what they say: refused whole, and the store that is there stays as it was. */
class DamagedCopyTest {

    private static final int CHANGED_BYTES = 60;

    @TempDir
    private Path folder;

    private StorePlace place;
    private Path copy;
    private Map<String, List<String>> content;

    @BeforeEach
    void aStoreAndItsCopy() throws SQLException, IOException {
        place = TestStore.filled(folder.resolve("dati"));
        copy = folder.resolve("kopija.zip");
        new CopyMaker(Clock.systemUTC()).make(place, copy);
        content = TestStore.dump(place);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 0.5, 0.9, 0.999})
    void aCopyCutShort(double part) throws Exception {
        var whole = Files.readAllBytes(copy);
        Files.write(copy, Arrays.copyOf(whole, (int) (whole.length * part)));
        assertRefused("backup.refused.damaged");
    }

    @Test
    void oneByteChangedAnywhereIsRefusedOrChangesNothing() throws Exception {
        var whole = Files.readAllBytes(copy);
        var random = new Random(25);
        var refused = 0;
        for (var i = 0; i < CHANGED_BYTES; i++) {
            var changed = whole.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(copy, changed);
            var there = TestStore.place(folder.resolve("cits-" + i));
            try {
                new Restoring(there, Clock.systemUTC()).restore(copy, false);
                RestoredDump.assertSame(TestStore.dump(there), content);
            } catch (BackupException e) {
                refused++;
                assertThat(there.file().orElseThrow()).doesNotExist();
            }
        }
        assertThat(refused).isGreaterThan(CHANGED_BYTES / 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tables/person.jsonl", "bytes/picture/large_jpeg/1.bin"})
    void anEntryIsMissing(String name) throws Exception {
        rewrite(entries -> entries.remove(name));
        assertRefused("backup.refused.damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"piezimes.txt", "../../etc/passwd", "/absolute", "tables/../x.jsonl", "C:\\x", "tables/", "bytes/picture/large_jpeg/2.bin"})
    void anEntryTooMany(String name) throws Exception {
        rewrite(entries -> entries.put(name, bytes("[]")));
        assertRefused("backup.refused.damaged");
    }

    @Test
    void contentThatTheHashDoesNotFit() throws Exception {
        rewrite(entries -> entries.put("tables/person.jsonl", bytes(text(entries, "tables/person.jsonl").replace("MEMBER", "COORD1"))));
        assertRefused("backup.refused.damaged");
    }

    @Test
    void aManifestThatWasWrittenOver() throws Exception {
        rewrite(entries -> entries.put(Manifest.NAME, bytes(text(entries, Manifest.NAME).replace("\"rows\"", "\"rowz\""))));
        assertRefused("backup.refused.damaged");
    }

    /** Somebody who knows how: the hashes fit, the content does not. */
    @Test
    void aPathThatTheManifestNames() throws Exception {
        rewrite(entries -> {
            entries.put("../outside.bin", bytes("x"));
            putManifest(entries, text(entries, Manifest.NAME)
                    .replace("\"entries\":{", "\"entries\":{\"../outside.bin\":{\"size\":1,\"sha256\":\"" + hash(bytes("x")) + "\"},"));
        });
        assertRefused("backup.refused.damaged");
        assertThat(folder.resolveSibling("outside.bin")).doesNotExist();
    }

    @Test
    void aTableNameThatIsACommand() throws Exception {
        rewrite(entries -> putManifest(
                entries, text(entries, Manifest.NAME).replace("\"name\":\"picture\"", "\"name\":\"picture; drop table person\"")));
        assertRefused("backup.refused.does-not-fit");
    }

    @Test
    void aPointerToARowThatIsNotThere() throws Exception {
        rewrite(entries -> {
            var rows = text(entries, "tables/recipe.jsonl");
            var changed = rows.replace("\"SENT\",1,", "\"SENT\",99,");
            assertThat(changed).isNotEqualTo(rows);
            replaceEntry(entries, "tables/recipe.jsonl", bytes(changed));
        });
        assertRefused("backup.refused.does-not-fit");
    }

    @Test
    void aBombOfNothing() throws Exception {
        rewrite(entries -> {
            var bomb = new byte[150_000_000];
            Arrays.fill(bomb, (byte) ' ');
            replaceEntry(entries, "tables/person.jsonl", bomb);
        });
        assertThat(Files.size(copy)).isLessThan(1_000_000);
        assertRefused("backup.refused.damaged");
    }

    @Test
    void aCopyOfANewerSchema() throws Exception {
        rewrite(entries -> putManifest(
                entries, text(entries, Manifest.NAME).replaceFirst("\"schema\":\\[", "\"schema\":[\"9999.1\",")));
        assertRefused("backup.refused.newer");
    }

    @Test
    void aCopyOfANewerFormat() throws Exception {
        rewrite(entries -> putManifest(entries, text(entries, Manifest.NAME).replace("\"format\":1", "\"format\":2")));
        assertRefused("backup.refused.newer");
    }

    @Test
    void aZipOfSomethingElse() throws Exception {
        rewrite(entries -> {
            entries.clear();
            entries.put("bildes/kaķis.jpg", bytes("?"));
        });
        assertRefused("backup.refused.not-a-copy");
    }

    @Test
    void noFileAtAll() throws Exception {
        Files.delete(copy);
        assertRefused("backup.refused.unreadable");
    }

    private void assertRefused(String key) throws IOException, SQLException {
        assertThatThrownBy(() -> new Restoring(place, Clock.systemUTC()).restore(copy, true))
                .isInstanceOfSatisfying(BackupException.class, e -> {
                    assertThat(e.textKey()).isEqualTo(key);
                    assertThat(e.sentence(Texts.LATVIAN)).endsWith(".").doesNotContain("{", "backup.");
                });
        assertThat(TestStore.dump(place)).isEqualTo(content);
        try (var files = Files.list(folder.resolve("dati"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("burtnica.mv.db");
        }
    }

    private void rewrite(Consumer<Map<String, byte[]>> change) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipFile(copy.toFile())) {
            for (var entry : zip.stream().toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        change.accept(entries);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        Files.write(copy, out.toByteArray());
    }

    private static void replaceEntry(Map<String, byte[]> entries, String name, byte[] bytes) {
        entries.put(name, bytes);
        var said = "\"" + name + "\":\\{\"size\":\\d+,\"sha256\":\"[0-9a-f]+\"}";
        var truth = "\"" + name + "\":{\"size\":" + bytes.length + ",\"sha256\":\"" + hash(bytes) + "\"}";
        putManifest(entries, text(entries, Manifest.NAME).replaceFirst(said, truth));
    }

    private static void putManifest(Map<String, byte[]> entries, String manifest) {
        assertThat(manifest).isNotEqualTo(text(entries, Manifest.NAME));
        entries.put(Manifest.NAME, bytes(manifest));
        entries.put(Manifest.HASH_NAME, bytes(hash(bytes(manifest))));
    }

    private static String text(Map<String, byte[]> entries, String name) {
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(byte[] bytes) {
        var digest = Hashes.sha256();
        digest.update(bytes);
        return Hashes.hex(digest);
    }
}
