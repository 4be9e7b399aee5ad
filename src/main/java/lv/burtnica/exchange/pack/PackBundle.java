package lv.burtnica.exchange.pack;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/**
 * A pack in memory.
 *
 * @param files the content of each entry of the manifest by its path
 */
public record PackBundle(Manifest manifest, Map<String, byte[]> files) {

    byte[] bytes(String path) {
        return Objects.requireNonNull(files.get(path));
    }

    String text(PackEntry entry) {
        return new String(bytes(entry.path()), StandardCharsets.UTF_8);
    }
}
