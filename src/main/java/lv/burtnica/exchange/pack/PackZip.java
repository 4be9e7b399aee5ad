package lv.burtnica.exchange.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import lv.burtnica.exchange.NoRecipeException;
import lv.burtnica.exchange.archive.GuardedZip;
import lv.burtnica.exchange.archive.Limits;
import lv.burtnica.exchange.archive.NewZip;

/** Packs as zip files. The same pack gives the same bytes; one of which a single byte is not as its manifest says is refused whole. */
public final class PackZip {

    /** The largest pack that is taken in, in bytes. */
    public static final int LARGEST = 200 * 1024 * 1024;

    private static final int MOST_FILES = 5000;
    private static final long LARGEST_FILE = 20L * 1024 * 1024;
    private static final int HIGHEST_RATIO = 100;
    private static final int LARGEST_TEXT = 1_000_000;
    private static final int LARGEST_LIST = 8_000_000;

    private PackZip() {}

    /** The manifest first, then every file that it names. */
    public static byte[] write(PackBundle bundle) {
        var zip = new NewZip();
        zip.add(PackPaths.MANIFEST, ManifestJson.write(bundle.manifest()));
        bundle.manifest().entries().forEach(entry -> zip.add(entry.path(), bundle.bytes(entry.path())));
        return zip.bytes();
    }

    /**
     * Reads a pack and holds every file against the manifest.
     *
     * @throws PackRefusedException with the reason, if anything in it is not as it should be
     */
    public static PackBundle read(byte[] archive) {
        if (archive.length > LARGEST) {
            throw new PackRefusedException("too-large", Map.of("most", LARGEST / (1024 * 1024)));
        }
        if (archive.length < 2 || archive[0] != 'P' || archive[1] != 'K') {
            throw new PackRefusedException("no-pack");
        }
        try {
            var files = files(new GuardedZip(archive, new Limits(MOST_FILES, LARGEST_FILE, 2L * LARGEST, HIGHEST_RATIO)));
            var written = files.remove(PackPaths.MANIFEST);
            if (written == null) {
                throw new PackRefusedException("no-pack");
            }
            var manifest = ManifestJson.read(written);
            check(manifest, files);
            return new PackBundle(manifest, files);
        } catch (NoRecipeException e) {
            throw PackRefusedException.of(e);
        }
    }

    private static Map<String, byte[]> files(GuardedZip zip) {
        var files = new LinkedHashMap<String, byte[]>();
        for (var entry : zip.entries()) {
            var name = entry.name();
            if (!name.isSafe()) {
                throw new NoRecipeException("entry-unsafe");
            }
            if (!name.isFolder() && files.put(name.written(), zip.read(entry)) != null) {
                throw new PackRefusedException("twice", Map.of("file", name.written()));
            }
        }
        return files;
    }

    private static void check(Manifest manifest, Map<String, byte[]> files) {
        for (var entry : manifest.entries()) {
            var content = files.get(entry.path());
            if (content == null) {
                throw new PackRefusedException("missing", Map.of("file", entry.path()));
            }
            if (!PackHash.of(content).equals(entry.sha256())) {
                throw new PackRefusedException("changed", Map.of("file", entry.path()));
            }
            if (content.length > (entry.kind().isText() ? LARGEST_TEXT : entry.kind() == PackKind.FOODS ? LARGEST_LIST : LARGEST_FILE)) {
                throw new PackRefusedException("file-too-large", Map.of("file", entry.path()));
            }
            var picture = entry.picture();
            if (!picture.isEmpty() && manifest.entry(picture).filter(one -> one.kind() == PackKind.PICTURE).isEmpty()) {
                throw new PackRefusedException("missing", Map.of("file", picture));
            }
        }
        files.keySet().stream().filter(path -> manifest.entry(path).isEmpty()).findFirst().ifPresent(path -> {
            throw new PackRefusedException("unlisted", Map.of("file", path));
        });
    }
}
