package lv.burtnica.exchange.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.burtnica.exchange.Gathering;
import lv.burtnica.exchange.Origin;
import lv.burtnica.exchange.Part;
import lv.burtnica.exchange.page.Durations;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** What a Cooklang file says about itself, in a YAML front matter or in lines {@code >> key: value}. */
final class CooklangHead {

    private static final Pattern FRONT_MATTER = Pattern.compile("\\A\\uFEFF?---[ \\t]*\\n(.*?)\\n---[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final int MOST_ALIASES = 10;

    private final String body;
    private final Map<String, Object> values = new LinkedHashMap<>();

    private CooklangHead(String body) {
        this.body = body;
    }

    static CooklangHead of(String text) {
        var found = FRONT_MATTER.matcher(text);
        if (!found.find()) {
            return new CooklangHead(text);
        }
        var head = new CooklangHead(text.substring(found.end()));
        try {
            var options = new LoaderOptions();
            options.setMaxAliasesForCollections(MOST_ALIASES);
            if (new Yaml(new SafeConstructor(options)).load(found.group(1)) instanceof Map<?, ?> map) {
                map.forEach((key, value) -> head.put(String.valueOf(key), value));
            }
        } catch (YAMLException | StackOverflowError e) {
            found.group(1).lines().filter(line -> line.contains(":")).forEach(line -> {
                var colon = line.indexOf(':');
                head.put(line.substring(0, colon), line.substring(colon + 1).strip());
            });
        }
        return head;
    }

    String body() {
        return body;
    }

    void put(String key, @Nullable Object value) {
        if (value != null) {
            values.put(key.strip().toLowerCase(Locale.ROOT), value);
        }
    }

    /** @param name of the file, which is the title where the file says no other */
    void tell(String name, Gathering into) {
        var title = take("title");
        into.title(title.isEmpty() ? name : title).description(take("description", "introduction"));
        into.language(take("locale", "language").replace('_', '-'));
        list("servings", "serves", "yield").forEach(into::yield);
        into.times(
                Durations.minutes(take("prep time", "time.prep", "prep_time")),
                Durations.minutes(take("cook time", "time.cook", "cook_time")),
                Durations.minutes(take("time", "time required", "duration", "total time")));
        into.category(take("course", "category"));
        Stream.of("tags", "cuisine", "diet").flatMap(key -> list(key).stream()).forEach(into::tag);
        list("image", "images", "picture").forEach(into::image);
        var site = take("source.name");
        var author = take("author", "source.author");
        into.origin(new Origin(take("source.url", "source"), site, author, take("license", "licence")));
        values.values().removeIf(value -> value instanceof Map<?, ?>);
        if (!values.isEmpty()) {
            var left = values.entrySet().stream().map(value -> value.getKey() + ": " + value.getValue()).collect(Collectors.joining("; "));
            into.gap(Part.OTHER, "left-out", Map.of("names", left));
        }
    }

    /** The first of these keys that is there; one written {@code a.b} may also stand as {@code b} below {@code a}. */
    private String take(String... keys) {
        for (var key : keys) {
            var value = values.remove(key);
            var dot = key.indexOf('.');
            if (value == null && dot > 0 && values.get(key.substring(0, dot)) instanceof Map<?, ?> below) {
                value = below.get(key.substring(dot + 1));
            }
            if (value != null && !(value instanceof Map) && !(value instanceof List)) {
                return value.toString().strip();
            }
        }
        return "";
    }

    private List<String> list(String... keys) {
        for (var key : keys) {
            var value = values.remove(key);
            if (value instanceof List<?> many) {
                return many.stream().map(String::valueOf).map(String::strip).toList();
            }
            if (value != null && !(value instanceof Map)) {
                return key.equals("tags") || key.equals("diet")
                        ? Stream.of(value.toString().split(",")).map(String::strip).toList()
                        : List.of(value.toString().strip());
            }
        }
        return List.of();
    }
}
