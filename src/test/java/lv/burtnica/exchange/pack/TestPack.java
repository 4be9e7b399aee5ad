package lv.burtnica.exchange.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lv.burtnica.recipe.Recipe;

/** A pack that a test changes as another notebook might, with hashes that fit again. */
public final class TestPack {

    static final String OTHER = "7b0c5a52-0000-4000-8000-000000000001";

    private final Map<String, PackEntry> entries = new TreeMap<>();
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Manifest from;
    private int revision = 1;
    private String name = OTHER;

    private TestPack(PackBundle bundle) {
        from = bundle.manifest();
        bundle.manifest().entries().forEach(entry -> entries.put(entry.path(), entry));
        files.putAll(bundle.files());
    }

    /** As if another notebook had made it. */
    public static TestPack of(PackBundle bundle) {
        return new TestPack(bundle);
    }

    TestPack revision(int number) {
        revision = number;
        return this;
    }

    TestPack named(String other) {
        name = other;
        return this;
    }

    public TestPack only(String... beginnings) {
        entries.keySet().removeIf(path -> Arrays.stream(beginnings).noneMatch(path::startsWith));
        files.keySet().retainAll(entries.keySet());
        entries.replaceAll((path, entry) -> entries.containsKey(entry.picture()) ? entry : withPicture(entry, ""));
        return this;
    }

    TestPack without(String path) {
        entries.remove(path);
        files.remove(path);
        return this;
    }

    public TestPack change(String path, UnaryOperator<String> change) {
        var text = change.apply(new String(Objects.requireNonNull(files.get(path)), StandardCharsets.UTF_8));
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    TestPack add(PackKind kind, String key, String language, String text) {
        var path = PackPaths.of(kind, key, Locale.of(language));
        entries.put(path, new PackEntry(path, kind, key, language, 1, key, "", "CC-BY-4.0", "", "", ""));
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    TestPack picture(String recipePath, byte[] content, String persons) {
        var key = PackHash.of(content).substring(0, 32);
        var path = "pictures/" + key + ".jpg";
        entries.put(path, new PackEntry(path, PackKind.PICTURE, key, "", 0, "", "", "CC-BY-4.0", "", persons, ""));
        files.put(path, content);
        entries.computeIfPresent(recipePath, (same, entry) -> withPicture(entry, path));
        return this;
    }

    PackBundle bundle() {
        var sealed = new ArrayList<PackEntry>();
        entries.values().forEach(entry -> sealed.add(entry.withHash(PackHash.of(Objects.requireNonNull(files.get(entry.path()))))));
        return new PackBundle(
                new Manifest(name, revision, from.title(), "https://citur.lv", from.madeAt(), sealed, List.of()),
                new LinkedHashMap<>(files));
    }

    public byte[] zip() {
        return PackZip.write(bundle());
    }

    public static Recipe retitled(Recipe recipe, String title) {
        return new Recipe(
                recipe.key(), recipe.language(), title, recipe.description(), recipe.kind(), recipe.yield(), recipe.minutes(),
                recipe.tags(), recipe.ingredients(), recipe.steps(), recipe.notes(), recipe.credit(), recipe.illustration(), recipe.keeping(),
                recipe.cookedGrams());
    }

    /** A zip of anything. */
    static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static PackEntry withPicture(PackEntry entry, String picture) {
        return new PackEntry(
                entry.path(), entry.kind(), entry.key(), entry.language(), entry.version(), entry.title(), entry.author(), entry.licence(),
                picture, entry.persons(), entry.sha256());
    }
}
