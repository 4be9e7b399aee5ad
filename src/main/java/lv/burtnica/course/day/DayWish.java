package lv.burtnica.course.day;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A lesson day as somebody asked for it, in the words of an address: anybody can write anything there, and {@link DayReader} says whether
 * it makes sense.
 *
 * @param said the answers that were given, none of them without a value
 */
public record DayWish(Map<Asked, List<String>> said) {

    /** A week from now a leader can still shop and print. */
    private static final int DAYS_AHEAD = 7;
    private static final String USUAL_START = "10:00";
    private static final String USUAL_PEOPLE = "10";
    /** More parcels or foods than this no kitchen holds; the rest of an address made by hand is passed over. */
    private static final int MOST_VALUES = 100;

    public DayWish {
        said = Map.copyOf(said);
    }

    /** What an address says; parameters of other names are passed over. */
    public static DayWish of(Map<String, ? extends List<String>> parameters) {
        var said = new EnumMap<Asked, List<String>>(Asked.class);
        for (var asked : Asked.values()) {
            var values = parameters.get(asked.parameter());
            if (values != null && !values.isEmpty()) {
                said.put(asked, values.stream().limit(MOST_VALUES).toList());
            }
        }
        return new DayWish(said);
    }

    /** Usual answers where there is none: a week from today, at ten, ten people. */
    public DayWish orUsual(LocalDate today) {
        var all = new EnumMap<Asked, List<String>>(Asked.class);
        all.put(Asked.DATE, List.of(today.plusDays(DAYS_AHEAD).toString()));
        all.put(Asked.START, List.of(USUAL_START));
        all.put(Asked.PEOPLE, List.of(USUAL_PEOPLE));
        all.putAll(said);
        return new DayWish(all);
    }

    /** With another answer; no value takes the answer back. */
    public DayWish with(Asked asked, List<String> values) {
        var all = new LinkedHashMap<>(said);
        all.remove(asked);
        if (!values.isEmpty()) {
            all.put(asked, List.copyOf(values));
        }
        return new DayWish(all);
    }

    /** All values of an answer. */
    public List<String> values(Asked asked) {
        return said.getOrDefault(asked, List.of());
    }

    /** The only value of an answer, empty where there is none. */
    public String value(Asked asked) {
        return values(asked).stream().findFirst().orElse("").strip();
    }

    /** The answers that another wish does not share. */
    public Set<Asked> differences(DayWish other) {
        var different = EnumSet.noneOf(Asked.class);
        Stream.of(Asked.values()).filter(asked -> !values(asked).equals(other.values(asked))).forEach(different::add);
        return different;
    }

    /** The parameters of an address, always in the same order. */
    public Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var asked : Asked.values()) {
            if (said.containsKey(asked)) {
                parameters.put(asked.parameter(), values(asked));
            }
        }
        return parameters;
    }

    /** The same as the part of an address behind the question mark. */
    public String query() {
        var parts = new ArrayList<String>();
        parameters().forEach((name, values) -> values.forEach(value -> parts.add(name + "=" + encoded(value))));
        return parts.stream().collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
