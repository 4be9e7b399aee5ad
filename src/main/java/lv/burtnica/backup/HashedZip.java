package lv.burtnica.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip in the making, which knows of each entry how long it is and what its bytes add up to. */
final class HashedZip {

    private final ZipOutputStream zip;
    private final Map<String, Manifest.Entry> entries = new TreeMap<>();

    /** @param out where it goes; it is left open */
    HashedZip(OutputStream out) {
        this.zip = new ZipOutputStream(out);
        // Nearly all bytes are pictures and PDF, which do not get smaller.
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** Begins an entry, which ends when the stream is closed. */
    OutputStream begin(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var counting = new CountingStream(zip);
        var digest = Hashes.sha256();
        return new DigestOutputStream(counting, digest) {
            @Override
            public void close() throws IOException {
                flush();
                zip.closeEntry();
                entries.put(name, new Manifest.Entry(counting.count, Hashes.hex(digest)));
            }
        };
    }

    void write(String name, String text) throws IOException {
        try (var entry = begin(name)) {
            entry.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** All entries that have ended, by name. */
    Map<String, Manifest.Entry> entries() {
        return Map.copyOf(entries);
    }

    /** Nothing can be added after this. */
    void finish() throws IOException {
        zip.finish();
    }

    /** Counts what goes through it. */
    private static final class CountingStream extends FilterOutputStream {

        private long count;

        CountingStream(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            count += length;
        }
    }
}
