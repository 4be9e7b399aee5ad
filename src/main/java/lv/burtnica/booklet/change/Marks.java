package lv.burtnica.booklet.change;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fingerprints of the parts of something, by the parts' names. A part that one of two does not know is not said to have changed: it was
 * not looked at then.
 */
public record Marks(Map<String, String> prints) {

    public static final Marks NONE = new Marks(Map.of());

    private static final String BETWEEN = " ";
    private static final String IS = "=";

    public Marks {
        prints = Collections.unmodifiableMap(new LinkedHashMap<>(prints));
    }

    boolean isNone() {
        return prints.isEmpty();
    }

    /** The names of the parts that are there in both and differ, in this one's order. */
    Collection<String> differing(Marks other) {
        return prints.keySet().stream()
                .filter(part -> other.prints.containsKey(part) && !Objects.equals(prints.get(part), other.prints.get(part)))
                .toList();
    }

    /** For keeping: {@code steps=1f2e… notes=…}. */
    public String written() {
        return prints.entrySet().stream().map(each -> each.getKey() + IS + each.getValue()).collect(Collectors.joining(BETWEEN));
    }

    /** What {@link #written} wrote. */
    public static Marks read(String written) {
        var prints = new LinkedHashMap<String, String>();
        Stream.of(written.split(BETWEEN)).map(each -> each.split(IS, 2)).filter(each -> each.length == 2).forEach(
                each -> prints.put(each[0], each[1]));
        return new Marks(prints);
    }
}
