package lv.burtnica.wording;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Every text of the application, by key and language. The texts are the files {@code texts/MODULE_LANGUAGE.properties} on the class
 * path, each line an ICU message with named arguments; ICU knows the Latvian plurals (zero, one, other) that the JDK does not.
 */
public final class Texts {

    /** The language of the notebook, and of a reader who asks for one that nobody has translated yet. */
    public static final Locale LATVIAN = Locale.of("lv");

    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final List<Locale> LANGUAGES = List.of(LATVIAN, ENGLISH);

    /** Read when a language is first spoken: a command speaks but one. */
    private final Map<Locale, Map<String, String>> patterns = new ConcurrentHashMap<>();
    private final Map<Locale, Map<String, MessageFormat>> formats = new ConcurrentHashMap<>();

    private Texts() {}

    /** The texts on the class path, each language read once. */
    public static Texts standard() {
        return Holder.STANDARD;
    }

    /** The languages the application speaks, Latvian first. */
    public List<Locale> languages() {
        return LANGUAGES;
    }

    /** The language to answer in: the one asked for where the application speaks it, else Latvian. */
    public Locale nearest(@Nullable Locale asked) {
        if (asked == null) {
            return LATVIAN;
        }
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(asked.getLanguage()))
                .findFirst()
                .orElse(LATVIAN);
    }

    /** All keys that the given language has a text for. */
    public Set<String> keys(Locale language) {
        return new TreeSet<>(patterns(language).keySet());
    }

    /** The message pattern as it stands in the file, or {@code null} where the language lacks it. */
    public @Nullable String pattern(String key, Locale language) {
        return patterns(language).get(key);
    }

    /** As {@link #text(String, Locale, Map)}, of a key that has no arguments. */
    public String text(String key, Locale language) {
        return text(key, language, Map.of());
    }

    /**
     * The text in the given language, with its arguments filled in.
     *
     * @param key such as {@code recipe.portions}; a key that nobody wrote a text for comes back as it is
     * @param language any locale; {@link #nearest} decides
     * @param arguments by the names that the text uses
     */
    public String text(String key, Locale language, Map<String, ?> arguments) {
        var spoken = nearest(language);
        var pattern = pattern(key, spoken);
        if (pattern == null) {
            return key;
        }
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        var format = formats.computeIfAbsent(spoken, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(key, any -> new MessageFormat(pattern, ULocale.forLocale(spoken)));
        // ICU's format keeps state while it works, so threads take turns on one key.
        synchronized (format) {
            return format.format(new HashMap<>(arguments));
        }
    }

    /** Alphabetical order of the language, as CLDR has it: in Latvian ā is a letter after a, č after c. */
    public Comparator<String> order(Locale language) {
        var collator = Collator.getInstance(ULocale.forLocale(nearest(language))).freeze();
        return collator::compare;
    }

    /** A string of digits and letters that sorts, byte by byte, as the text does in the alphabet of the language. */
    public String orderKey(String text, Locale language) {
        var collator = Collator.getInstance(ULocale.forLocale(nearest(language)));
        return HexFormat.of().formatHex(collator.getCollationKey(text).toByteArray());
    }

    private Map<String, String> patterns(Locale language) {
        return LANGUAGES.contains(language) ? patterns.computeIfAbsent(language, Texts::load) : Map.of();
    }

    private static Map<String, String> load(Locale language) {
        var found = new HashMap<String, String>();
        try {
            for (var name : TextFolder.names("_" + language.getLanguage() + ".properties")) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(TextFolder.open(name), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.stringPropertyNames().forEach(key -> found.put(key, properties.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The texts in " + language + " cannot be read", e);
        }
        return Map.copyOf(found);
    }

    private static final class Holder {
        private static final Texts STANDARD = new Texts();
    }
}
