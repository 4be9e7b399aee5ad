package lv.burtnica.exchange.pack;

import java.util.Locale;
import java.util.Map;
import lv.burtnica.exchange.NoRecipeException;
import lv.burtnica.wording.Texts;

/** A file is no pack that can be taken in. It says why by a text key; nothing of it counts then. */
public final class PackRefusedException extends RuntimeException {

    private final String key;
    private final transient Map<String, Object> arguments;

    PackRefusedException(String name) {
        this(name, Map.of());
    }

    /** @param name the last part of the key of the sentence that says why */
    PackRefusedException(String name, Map<String, Object> arguments) {
        this(arguments, "exchange.pack.fault." + name);
    }

    private PackRefusedException(Map<String, Object> arguments, String key) {
        super(key + arguments);
        this.key = key;
        this.arguments = Map.copyOf(arguments);
    }

    /** What the guard of archives found. */
    static PackRefusedException of(NoRecipeException found) {
        var miss = found.at("");
        if (miss.key().endsWith("-damaged")) {
            return new PackRefusedException("damaged");
        }
        return new PackRefusedException(miss.arguments(), miss.key());
    }

    /** What another part of the notebook found wrong with one of the texts. */
    static PackRefusedException unreadable(String path, String sentence) {
        return new PackRefusedException("unreadable", Map.of("file", path, "why", sentence));
    }

    /** The key of the sentence that people read. */
    public String key() {
        return key;
    }

    /** Why, as a sentence for people. */
    public String sentence(Locale language) {
        return Texts.standard().text(key, language, arguments);
    }
}
