package lv.burtnica.library.ready;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Keeps what was asked for lately, up to so many bytes. Safe for use by many threads. */
public final class KeptByUse<T> {

    /** Nothing may take more than this part of the room. */
    private static final int LARGEST_PART = 4;
    /** What the name and the keeping itself take, about. */
    private static final int EACH = 300;

    private final long room;
    private final ToLongFunction<T> size;
    private final Consumer<T> gone;
    private final Map<String, T> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    /**
     * Has nothing yet.
     *
     * @param room in bytes
     * @param size of something in bytes; always the same for the same thing
     */
    public KeptByUse(long room, ToLongFunction<T> size) {
        this(room, size, thing -> { });
    }

    /** @param gone told of each thing that is no longer kept, and of what was too large to keep */
    KeptByUse(long room, ToLongFunction<T> size, Consumer<T> gone) {
        this.room = room;
        this.size = size;
        this.gone = gone;
    }

    /** What is kept under the name, {@code null} where nothing is; it counts as used now. */
    public synchronized @Nullable T find(String name) {
        return kept.get(name);
    }

    /** Keeps it, in place of what had the name before; what was not asked for the longest goes for it. Too large a thing is not kept. */
    public synchronized void keep(String name, T thing) {
        remove(name);
        var wanted = weight(name, thing);
        if (wanted > room / LARGEST_PART) {
            gone.accept(thing);
            return;
        }
        kept.put(name, thing);
        bytes += wanted;
        var oldest = kept.entrySet().iterator();
        while (bytes > room && oldest.hasNext()) {
            var next = oldest.next();
            bytes -= weight(next.getKey(), next.getValue());
            oldest.remove();
            gone.accept(next.getValue());
        }
    }

    /** Forgets what is kept under the name, if anything is. */
    public synchronized void drop(String name) {
        remove(name);
    }

    private void remove(String name) {
        var before = kept.remove(name);
        if (before != null) {
            bytes -= weight(name, before);
            gone.accept(before);
        }
    }

    /** How much is taken, in bytes. */
    public synchronized long bytes() {
        return bytes;
    }

    /** How many things are kept now. */
    public synchronized int count() {
        return kept.size();
    }

    private long weight(String name, T thing) {
        return EACH + 2L * name.length() + size.applyAsLong(thing);
    }
}
