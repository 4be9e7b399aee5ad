package lv.burtnica.course.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.burtnica.wording.Language;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * One file of a course: values between two lines {@code ---}, and Markdown below. Every complaint names the file and the value.
 *
 * @param name as seen from the folder of the course
 * @param title the first heading
 * @param body what stands below the first heading
 */
record CourseFile(String name, Map<?, ?> values, String title, String body) {

    private static final int LONGEST = 200_000;
    private static final String FENCE = "---\n";

    static CourseFile of(String name, String text, Set<String> keys) {
        if (text.length() > LONGEST) {
            throw new CourseFileException("course.file.too-long", Map.of("file", name));
        }
        var unix = text.replace("\r\n", "\n");
        var end = unix.indexOf("\n" + FENCE, FENCE.length() - 1);
        if (!unix.startsWith(FENCE) || end < 0) {
            throw new CourseFileException("course.file.no-values", Map.of("file", name));
        }
        var values = values(name, unix.substring(FENCE.length(), end + 1));
        values.keySet().stream().filter(key -> !keys.contains(String.valueOf(key))).findFirst().ifPresent(key -> {
            throw new CourseFileException("course.file.unknown-value", Map.of("file", name, "value", key));
        });
        var rest = unix.substring(end + 1 + FENCE.length()).strip();
        var line = rest.indexOf('\n');
        var heading = line < 0 ? rest : rest.substring(0, line);
        if (!heading.startsWith("# ") || heading.substring(2).isBlank()) {
            throw new CourseFileException("course.file.no-title", Map.of("file", name));
        }
        return new CourseFile(name, values, heading.substring(2).strip(), line < 0 ? "" : rest.substring(line).strip());
    }

    private static Map<?, ?> values(String name, String yaml) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(5);
        try {
            Object loaded = new Yaml(new SafeConstructor(options)).load(yaml);
            if (loaded instanceof Map<?, ?> map) {
                return map;
            }
        } catch (YAMLException e) {
            throw new CourseFileException("course.file.not-yaml", Map.of("file", name));
        }
        throw new CourseFileException("course.file.no-values", Map.of("file", name));
    }

    /** A text that must be there. */
    String text(String key) {
        return optional(key).orElseThrow(() -> missing(key));
    }

    Optional<String> optional(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !(value instanceof Iterable || value instanceof Map))
                .map(Object::toString).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** A whole number that must be there. */
    int number(String key, int lowest, int highest) {
        return number(key, values.get(key), lowest, highest);
    }

    int number(String key, @Nullable Object value, int lowest, int highest) {
        if (value instanceof Integer number && number >= lowest && number <= highest) {
            return number;
        }
        throw new CourseFileException("course.file.not-a-number", Map.of("file", name, "value", key, "from", lowest, "to", highest));
    }

    Locale language() {
        var tag = text("language");
        return Language.spoken(tag)
                .orElseThrow(() -> new CourseFileException("course.file.language", Map.of("file", name, "language", tag)));
    }

    /** A list of sentences; a missing one is empty. */
    List<String> sentences(String key) {
        return list(key).stream().map(item -> {
            if (item == null || item instanceof Iterable || item instanceof Map) {
                throw new CourseFileException("course.file.not-a-sentence", Map.of("file", name, "value", key));
            }
            return item.toString().strip();
        }).toList();
    }

    /** A list of small mappings, such as the parts of the agenda. */
    List<Map<?, ?>> mappings(String key) {
        var mappings = new ArrayList<Map<?, ?>>();
        for (var item : list(key)) {
            if (!(item instanceof Map<?, ?> mapping)) {
                throw new CourseFileException("course.file.not-a-mapping", Map.of("file", name, "value", key));
            }
            mappings.add(mapping);
        }
        return mappings;
    }

    /** A text in a small mapping; missing is empty. */
    static String textIn(Map<?, ?> mapping, String key) {
        return mapping.get(key) instanceof Object value ? value.toString().strip() : "";
    }

    CourseFileException missing(String key) {
        return new CourseFileException("course.file.missing", Map.of("file", name, "value", key));
    }

    private List<?> list(String key) {
        return switch (values.get(key)) {
            case null -> List.of();
            case List<?> list -> list;
            default -> throw new CourseFileException("course.file.not-a-list", Map.of("file", name, "value", key));
        };
    }
}
