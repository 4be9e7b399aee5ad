package lv.burtnica.exchange.pack;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import lv.burtnica.exchange.pack.Manifest.LeftOut;

/** A pack while it is being filled. Whatever order things come in, they lie in the same order. */
final class Packing {

    private final Map<String, PackEntry> entries = new TreeMap<>();
    private final Map<String, byte[]> files = new TreeMap<>();
    private final TreeSet<LeftOut> leftOut = new TreeSet<>(
            Comparator.comparing(LeftOut::kind).thenComparing(LeftOut::key).thenComparing(LeftOut::language));

    void add(PackEntry entry, String text) {
        add(entry, text.getBytes(StandardCharsets.UTF_8));
    }

    void add(PackEntry entry, byte[] content) {
        entries.put(entry.path(), entry.withHash(PackHash.of(content)));
        files.put(entry.path(), content);
    }

    void leaveOut(PackKind kind, String key, Locale language, String reason) {
        leftOut.add(new LeftOut(kind, key, language.getLanguage(), reason));
    }

    boolean has(String path) {
        return entries.containsKey(path);
    }

    List<PackEntry> entries() {
        return List.copyOf(entries.values());
    }

    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    Map<String, byte[]> files() {
        return files;
    }
}
