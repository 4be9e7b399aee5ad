package lv.burtnica.booklet.file;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.burtnica.booklet.Booklet;
import lv.burtnica.wording.Language;
import lv.burtnica.wording.Texts;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Reads a booklet description file, a YAML mapping. */
public final class BookletFileReader {

    private static final int LONGEST_FILE = 100_000;
    private static final Set<String> KEYS =
            Set.of("title", "subtitle", "group", "language", "cover", "my-recipe-pages", "foreword", "recipes",
                    "how-to", "judgements", "notes", "note-pages", "conversions", "beside", "chapters", "funder", "logos");

    private BookletFileReader() {}

    /**
     * Reads the text of a file.
     *
     * @param text YAML
     * @throws BookletFileException with the reason, if the file cannot be understood
     */
    public static BookletFile read(String text) {
        var values = mapping(text);
        values.keySet().stream().filter(key -> !KEYS.contains(key)).findFirst().ifPresent(key -> {
            throw new BookletFileException("booklet.file.unknown-key", Map.of("key", key));
        });
        var title = string(values, "title");
        if (title.isBlank()) {
            throw new BookletFileException("booklet.file.no-title", Map.of());
        }
        return new BookletFile(
                title,
                string(values, "subtitle"),
                string(values, "group"),
                language(string(values, "language")),
                string(values, "cover"),
                pages(values.get("my-recipe-pages")),
                string(values, "foreword").strip(),
                recipes(values.get("recipes")),
                PartsReader.parts(values),
                PartsReader.logos(values.get("logos")));
    }

    private static Map<String, Object> mapping(String text) {
        if (text.length() > LONGEST_FILE) {
            throw new BookletFileException("booklet.file.too-long", Map.of());
        }
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        try {
            Object loaded = new Yaml(new SafeConstructor(options)).load(text);
            if (loaded instanceof Map<?, ?> map && map.keySet().stream().allMatch(String.class::isInstance)) {
                @SuppressWarnings("unchecked")
                var values = (Map<String, Object>) map;
                return values;
            }
        } catch (MarkedYAMLException e) {
            throw new BookletFileException("booklet.file.not-yaml", Map.of("line", e.getProblemMark().getLine() + 1));
        }
        throw new BookletFileException("booklet.file.not-a-booklet", Map.of());
    }

    static String string(Map<String, Object> values, String key) {
        return values.get(key) == null ? "" : values.get(key).toString();
    }

    static Locale language(String tag) {
        return tag.isEmpty()
                ? Texts.LATVIAN
                : Language.spoken(tag)
                        .orElseThrow(() -> new BookletFileException("booklet.file.language", Map.of("language", tag)));
    }

    private static int pages(@Nullable Object value) {
        if (value == null) {
            return BookletFile.USUAL_MY_RECIPE_PAGES;
        }
        if (value instanceof Integer pages && pages >= 0 && pages <= Booklet.MOST_MY_RECIPE_PAGES) {
            return pages;
        }
        throw new BookletFileException("booklet.file.pages", Map.of("most", Booklet.MOST_MY_RECIPE_PAGES));
    }

    private static List<String> recipes(@Nullable Object value) {
        if (value instanceof List<?> list && !list.isEmpty()) {
            return list.stream().map(Object::toString).toList();
        }
        throw new BookletFileException("booklet.file.no-recipes", Map.of());
    }
}
