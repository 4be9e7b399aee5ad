package lv.burtnica.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packs as files: what is written is read back, and nothing that was tampered with comes in. */
class PackZipTest {

    private static final String PATH = "recipes/zupa.md";
    private static final byte[] SOUP = "# Zupa\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void whatIsPackedIsReadBackAndTheSamePackIsTheSameFile() {
        var packed = PackZip.write(pack());
        var read = PackZip.read(packed);
        assertThat(read.manifest()).isEqualTo(pack().manifest());
        assertThat(read.files()).containsOnlyKeys(PATH);
        assertThat(read.bytes(PATH)).isEqualTo(SOUP);
        assertThat(PackZip.write(read)).isEqualTo(packed).isEqualTo(PackZip.write(pack()));
    }

    @Test
    void aSingleChangedLetterIsNoticed() {
        refused(files(Map.of(PATH, "# Zupe\n")), "changed");
    }

    @Test
    void whatIsMissingOrNotOnTheListIsNoticed() {
        var files = files(Map.of());
        files.remove(PATH);
        refused(files, "missing");
        refused(files(Map.of("recipes/cita.md", "# Cita\n")), "unlisted");
        refused(Map.of(PATH, SOUP), "no-pack");
        refused(Map.of(), "no-pack");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "C:\\Windows\\x.md", "recipes/../../x.md"})
    void pathsThatLeadOutRefuseTheWholePack(String path) {
        assertThatThrownBy(() -> PackZip.read(TestPack.zip(files(Map.of(path, "x")))))
                .isInstanceOfSatisfying(PackRefusedException.class, e -> assertThat(e.key()).isEqualTo("exchange.fault.entry-unsafe"));
        refused(files(manifest(text -> text.replace(PATH, path.replace("\\", "\\\\")))), "entry");
    }

    @Test
    void aListThatMeansSomethingElseIsRefused() {
        refused(files(manifest(text -> text.replace("\"key\" : \"zupa\"", "\"key\" : \"cita\""))), "entry");
        refused(files(manifest(text -> text.replace("\"lv\"", "\"xx\""))), "entry");
        refused(files(manifest(text -> text.replace("\"recipe\"", "\"program\""))), "entry");
        refused(files(manifest(text -> text.replace("pack-00000001", "x"))), "manifest");
        refused(files(manifest(text -> text.replace("2026-11-22T10:00:00Z", "šodien"))), "manifest");
        refused(files(manifest(text -> text.substring(0, text.length() / 2))), "manifest");
        refused(files(manifest(text -> "[1, 2]")), "no-pack");
    }

    @Test
    void aPackOfALaterProgramSaysSo() {
        refused(files(manifest(text -> text.replace("\"formatVersion\" : 1", "\"formatVersion\" : 2"))), "newer");
    }

    @Test
    void aRecipeCannotNameAPhotographThatIsNotThere() {
        var key = "\"key\" : \"zupa\"";
        refused(files(manifest(text -> text.replace(key, key + ", \"picture\" : \"pictures/x.jpg\""))), "missing");
    }

    @Test
    void aFileCutOffInTheMiddleIsRefusedWhole() {
        var packed = PackZip.write(pack());
        for (var length : new int[] {0, 1, 3, packed.length / 4, packed.length / 2, packed.length - 1}) {
            assertThatThrownBy(() -> PackZip.read(Arrays.copyOf(packed, length))).as("%s bytes", length)
                    .isInstanceOf(PackRefusedException.class);
        }
    }

    @Test
    void noByteCanBeTurnedUnseen() {
        var packed = PackZip.write(pack());
        for (var at = 0; at < packed.length; at++) {
            var turned = packed.clone();
            turned[at] ^= 0x20;
            try {
                var read = PackZip.read(turned);
                assertThat(read.bytes(PATH)).as("byte %s", at).isEqualTo(SOUP);
                assertThat(read.manifest()).as("byte %s", at).isEqualTo(pack().manifest());
            } catch (PackRefusedException e) {
                assertThat(e.sentence(Texts.LATVIAN)).isNotBlank();
            }
        }
    }

    @Test
    void aBombIsNotUnpacked() {
        var files = files(Map.of("recipes/bumba.md", "0".repeat(15_000_000)));
        assertThatThrownBy(() -> PackZip.read(TestPack.zip(files)))
                .isInstanceOfSatisfying(PackRefusedException.class, e -> assertThat(e.key()).isEqualTo("exchange.fault.archive-bomb"));
    }

    @Test
    void whatIsNoZipAtAllIsCalledSo() {
        for (var content : List.of("", "P", "%PDF-1.7", "PK", "PK\u0003\u0004 un tālāk nekas")) {
            assertThatThrownBy(() -> PackZip.read(content.getBytes(StandardCharsets.UTF_8))).as(content)
                    .isInstanceOf(PackRefusedException.class);
        }
    }

    @Test
    void everyReasonIsSaidInBothLanguages() {
        var e = new PackRefusedException("changed", Map.of("file", PATH));
        assertThat(e.sentence(Texts.LATVIAN)).contains(PATH).contains("Paku neņem");
        assertThat(e.sentence(Texts.ENGLISH)).contains(PATH).contains("not taken in");
    }

    private static void refused(Map<String, byte[]> files, String reason) {
        assertThatThrownBy(() -> PackZip.read(TestPack.zip(files)))
                .isInstanceOfSatisfying(PackRefusedException.class, e -> assertThat(e.key()).isEqualTo("exchange.pack.fault." + reason));
    }

    private static PackBundle pack() {
        var entry = new PackEntry(PATH, PackKind.RECIPE, "zupa", "lv", 3, "Zupa", "Ruta", "CC-BY-4.0", "", "", PackHash.of(SOUP));
        var manifest = new Manifest("pack-00000001", 2, "Lēti, garšīgi, veselīgi", "https://burtnica.example.lv",
                Instant.parse("2026-11-22T10:00:00Z"), List.of(entry),
                List.of(new Manifest.LeftOut(PackKind.RECIPE, "pirags", "lv", "not-published")));
        return new PackBundle(manifest, Map.of(PATH, SOUP));
    }

    private static Map<String, String> manifest(UnaryOperator<String> change) {
        return Map.of(PackPaths.MANIFEST, change.apply(new String(ManifestJson.write(pack().manifest()), StandardCharsets.UTF_8)));
    }

    private static Map<String, byte[]> files(Map<String, String> changes) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put(PackPaths.MANIFEST, ManifestJson.write(pack().manifest()));
        files.put(PATH, SOUP);
        changes.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }
}
