package lv.burtnica.exchange.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import lv.burtnica.exchange.NoRecipeException;

/**
 * A zip file in memory, read by its directory, so that a file that was cut off is refused as a whole and not read by half. Every entry is
 * unpacked only when it is asked for, and never beyond the limits.
 */
public final class GuardedZip {

    private static final int END = 0x06054B50;
    private static final int ENTRY = 0x02014B50;
    private static final int LOCAL = 0x04034B50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED = 1;
    private static final int UTF8 = 1 << 11;
    private static final int LINK = 0xA000;
    private static final int KIND_OF_FILE = 0xF000;
    private static final Charset OLD = Charset.forName("IBM437");

    private final ByteBuffer bytes;
    private final Limits limits;
    private final List<Entry> entries = new ArrayList<>();

    /** One file in the archive, still packed. */
    public record Entry(
            ZipEntryName name, int method, long packed, long size, long crc, long offset, boolean isEncrypted, boolean isLink) {}

    /**
     * Opens an archive.
     *
     * @throws NoRecipeException if it is damaged, or has more entries than anybody's recipes need
     */
    public GuardedZip(byte[] archive, Limits limits) {
        this.bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        this.limits = limits;
        try {
            directory();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new NoRecipeException("archive-damaged");
        }
    }

    public List<Entry> entries() {
        return entries;
    }

    private void directory() {
        var end = end();
        var count = Short.toUnsignedInt(bytes.getShort(end + 10));
        var at = bytes.getInt(end + 16);
        if (count > limits.entries() || count == 0xFFFF || at < 0) {
            throw new NoRecipeException("archive-too-many", Map.of("most", limits.entries()));
        }
        for (var i = 0; i < count; i++) {
            if (bytes.getInt(at) != ENTRY) {
                throw new NoRecipeException("archive-damaged");
            }
            var name = Short.toUnsignedInt(bytes.getShort(at + 28));
            entries.add(entry(at, name));
            at += ENTRY_SIZE + name + Short.toUnsignedInt(bytes.getShort(at + 30)) + Short.toUnsignedInt(bytes.getShort(at + 32));
        }
        // Bombs let many entries share the same packed bytes; honest ones cannot hold more together than there is.
        if (entries.stream().mapToLong(Entry::packed).sum() > bytes.capacity()) {
            throw new NoRecipeException("archive-bomb");
        }
    }

    private int end() {
        for (var at = bytes.capacity() - END_SIZE; at >= Math.max(0, bytes.capacity() - END_SIZE - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw new NoRecipeException("archive-damaged");
    }

    private Entry entry(int at, int nameLength) {
        var flags = Short.toUnsignedInt(bytes.getShort(at + 8));
        var mode = bytes.getInt(at + 38) >>> 16;
        var name = text(at + ENTRY_SIZE, nameLength, (flags & UTF8) != 0);
        return new Entry(
                ZipEntryName.of(name), Short.toUnsignedInt(bytes.getShort(at + 10)), Integer.toUnsignedLong(bytes.getInt(at + 20)),
                Integer.toUnsignedLong(bytes.getInt(at + 24)), Integer.toUnsignedLong(bytes.getInt(at + 16)),
                Integer.toUnsignedLong(bytes.getInt(at + 42)), (flags & ENCRYPTED) != 0, (mode & KIND_OF_FILE) == LINK);
    }

    private String text(int at, int length, boolean isUtf8) {
        var raw = new byte[length];
        bytes.get(at, raw);
        var text = new String(raw, StandardCharsets.UTF_8);
        return isUtf8 || text.indexOf('\uFFFD') < 0 ? text : new String(raw, OLD);
    }

    /**
     * The content of an entry.
     *
     * @throws NoRecipeException if it is encrypted, a link, damaged, or larger than it may be
     */
    public byte[] read(Entry entry) {
        if (entry.isEncrypted() || entry.isLink()) {
            throw new NoRecipeException(entry.isLink() ? "entry-link" : "entry-encrypted");
        }
        if (entry.size() > limits.entrySize()) {
            throw new NoRecipeException("entry-too-large", Map.of("most", limits.entrySize() / (1024 * 1024)));
        }
        try {
            var content = content(entry);
            var crc = new CRC32();
            crc.update(content);
            if (crc.getValue() != entry.crc()) {
                throw new NoRecipeException("entry-damaged");
            }
            limits.take(content.length);
            return content;
        } catch (IndexOutOfBoundsException | DataFormatException e) {
            throw new NoRecipeException("entry-damaged");
        }
    }

    private byte[] content(Entry entry) throws DataFormatException {
        var local = Math.toIntExact(Math.min(entry.offset(), Integer.MAX_VALUE));
        if (bytes.getInt(local) != LOCAL) {
            throw new NoRecipeException("entry-damaged");
        }
        var from = local + LOCAL_SIZE + Short.toUnsignedInt(bytes.getShort(local + 26)) + Short.toUnsignedInt(bytes.getShort(local + 28));
        var packed = new byte[Math.toIntExact(Math.min(entry.packed(), bytes.capacity()))];
        bytes.get(from, packed);
        return switch (entry.method()) {
            case STORED -> packed;
            case DEFLATED -> inflated(packed, entry.size());
            default -> throw new NoRecipeException("entry-method");
        };
    }

    /** Never more than the directory promised, and never blown up beyond what text can shrink. */
    private byte[] inflated(byte[] packed, long promised) throws DataFormatException {
        if (promised > limits.largestOf(packed.length)) {
            throw new NoRecipeException("archive-bomb");
        }
        var content = new byte[Math.toIntExact(promised)];
        try (var inflater = new Inflater(true)) {
            inflater.setInput(packed);
            var length = 0;
            while (length < content.length && !inflater.finished()) {
                var step = inflater.inflate(content, length, content.length - length);
                if (step == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new NoRecipeException("entry-damaged");
                }
                length += step;
            }
            var hasMore = !inflater.finished() && inflater.inflate(new byte[1]) > 0;
            if (length != content.length || hasMore) {
                throw new NoRecipeException(hasMore ? "archive-bomb" : "entry-damaged");
            }
        }
        return content;
    }
}
