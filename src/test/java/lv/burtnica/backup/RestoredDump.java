package lv.burtnica.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Compares a store that was brought back with the one it was copied from, table by table and row by row. */
final class RestoredDump {

    private static final String TRAIL = "trail_entry";

    private RestoredDump() {}

    /** Everything is the same, but for exactly one line of the trail, which says that it was brought back. */
    static void assertSame(Map<String, List<String>> restored, Map<String, List<String>> original) {
        assertThat(withoutItsLine(restored, original)).isEqualTo(original);
    }

    /** The restored store without that one line, which has to be there. */
    static Map<String, List<String>> withoutItsLine(Map<String, List<String>> restored, Map<String, List<String>> original) {
        var more = new ArrayList<>(Objects.requireNonNull(restored.get(TRAIL)));
        Objects.requireNonNull(original.get(TRAIL)).forEach(more::remove);
        assertThat(more).hasSize(1).allMatch(line -> line.contains("deed=COPY_RESTORED"));
        var rest = new TreeMap<>(restored);
        var trail = new ArrayList<>(Objects.requireNonNull(restored.get(TRAIL)));
        trail.remove(more.getFirst());
        rest.put(TRAIL, trail);
        return rest;
    }
}
