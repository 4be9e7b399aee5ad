package lv.burtnica.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * A copy that was looked through from end to end: every entry is there, none is there that the manifest does not name, and each has the
 * length and hash that the manifest says. Nothing in it is taken for a path of this machine.
 */
final class BackupFile implements AutoCloseable {

    /** Texts get about ten times smaller, pictures and PDF hardly at all; more than this is a trap. */
    private static final long MOST_TIMES_LARGER = 100;
    private static final long ALWAYS_ALLOWED = 100_000_000L;
    private static final long LARGEST_MANIFEST = 64_000_000L;
    private static final Pattern NAME = Pattern.compile("tables/[a-z0-9_]+\\.jsonl|bytes/[a-z0-9_]+/[a-z0-9_]+/[0-9]+\\.bin");
    private static final int BUFFER = 65_536;

    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens the copy and looks through all of it.
     *
     * @throws BackupException if it is not whole, not a copy, or made by a newer program
     */
    static BackupFile open(Path file) {
        if (!Files.isReadable(file)) {
            throw new BackupException("backup.refused.unreadable", Map.of("file", file.toString()), null);
        }
        try {
            var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
            try {
                return new BackupFile(zip, check(zip, Files.size(file)));
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (IOException | JacksonException e) {
            throw damaged(e);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** The rows of a table one after the other, each an array of values in the order of its columns. To be closed. */
    JsonParser rows(String table) throws IOException {
        return BackupWriter.JSON.createParser(stream(Manifest.rowsEntry(table)));
    }

    /** The bytes of a field, or {@code null} where it has none. To be closed. */
    @Nullable InputStream bytes(String table, String column, long number) throws IOException {
        var name = Manifest.bytesEntry(table, column, number);
        return manifest.entries().containsKey(name) ? stream(name) : null;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private static Manifest check(ZipFile zip, long length) throws IOException {
        var text = small(zip, Manifest.NAME);
        var digest = Hashes.sha256();
        digest.update(text);
        if (!Hashes.hex(digest).equals(new String(small(zip, Manifest.HASH_NAME), StandardCharsets.US_ASCII))) {
            throw damaged(null);
        }
        var format = BackupWriter.JSON.readTree(text).path("format").asInt(0);
        if (format > Manifest.FORMAT) {
            throw new BackupException("backup.refused.newer");
        }
        var manifest = BackupWriter.JSON.readValue(text, Manifest.class);
        if (!Schema.unknown(manifest.schema()).isEmpty()) {
            throw new BackupException("backup.refused.newer");
        }
        checkNames(zip, manifest.entries().keySet());
        checkSizes(manifest, length);
        for (var entry : manifest.entries().entrySet()) {
            checkContent(zip, entry.getKey(), entry.getValue());
        }
        return manifest;
    }

    private static byte[] small(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new BackupException("backup.refused.not-a-copy");
        }
        try (var stream = zip.getInputStream(entry)) {
            var text = stream.readNBytes((int) LARGEST_MANIFEST);
            if (stream.read() >= 0) {
                throw damaged(null);
            }
            return text;
        }
    }

    private static void checkNames(ZipFile zip, Set<String> named) {
        var found = new HashSet<String>();
        zip.stream().map(ZipEntry::getName).forEach(name -> {
            if (!found.add(name)) {
                throw damaged(null);
            }
        });
        found.remove(Manifest.NAME);
        found.remove(Manifest.HASH_NAME);
        if (!found.equals(named) || !named.stream().allMatch(name -> NAME.matcher(name).matches())) {
            throw damaged(null);
        }
    }

    private static void checkSizes(Manifest manifest, long length) {
        var most = Math.max(ALWAYS_ALLOWED, MOST_TIMES_LARGER * length);
        var sum = 0L;
        for (var entry : manifest.entries().values()) {
            if (entry.size() < 0 || entry.size() > most - sum) {
                throw damaged(null);
            }
            sum += entry.size();
        }
    }

    private static void checkContent(ZipFile zip, String name, Manifest.Entry said) throws IOException {
        var digest = Hashes.sha256();
        var buffer = new byte[BUFFER];
        var count = 0L;
        try (var stream = zip.getInputStream(Objects.requireNonNull(zip.getEntry(name)))) {
            for (var read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                count += read;
                if (count > said.size()) {
                    throw damaged(null);
                }
                digest.update(buffer, 0, read);
            }
        }
        if (count != said.size() || !Hashes.hex(digest).equals(said.sha256())) {
            throw damaged(null);
        }
    }

    private InputStream stream(String name) throws IOException {
        return zip.getInputStream(Objects.requireNonNull(zip.getEntry(name)));
    }

    private static BackupException damaged(@Nullable Throwable cause) {
        return new BackupException("backup.refused.damaged", Map.of(), cause);
    }
}
