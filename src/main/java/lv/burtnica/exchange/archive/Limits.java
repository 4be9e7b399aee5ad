package lv.burtnica.exchange.archive;

import java.util.Map;
import lv.burtnica.exchange.NoRecipeException;

/** How much an archive may unpack into. One of them counts for an archive and all archives within it. */
public final class Limits {

    private static final long MEGABYTE = 1024L * 1024;
    private static final long FREE = 256 * 1024;

    private final int entries;
    private final long entrySize;
    private final long total;
    private final int ratio;
    private long taken;

    /**
     * @param entries the most files
     * @param entrySize the most bytes of one of them
     * @param total the most bytes of all of them together
     * @param ratio the most bytes that one packed byte may become
     */
    public Limits(int entries, long entrySize, long total, int ratio) {
        this.entries = entries;
        this.entrySize = entrySize;
        this.total = total;
        this.ratio = ratio;
    }

    /** Room for ten thousand recipes with a photograph each, and for nothing that is made to fill a server. */
    static Limits usual() {
        return new Limits(20_000, 40 * MEGABYTE, 1024 * MEGABYTE, 100);
    }

    int entries() {
        return entries;
    }

    long entrySize() {
        return entrySize;
    }

    /** The most that so many packed bytes may become. */
    long largestOf(long packed) {
        return Math.min(entrySize, FREE + packed * ratio);
    }

    /** @throws NoRecipeException once all entries together are more than may be */
    void take(long size) {
        taken += size;
        if (taken > total) {
            throw new NoRecipeException("archive-too-large", Map.of("most", total / MEGABYTE));
        }
    }
}
