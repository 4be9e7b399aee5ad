package lv.burtnica.exchange;

import java.util.Locale;
import java.util.Map;
import lv.burtnica.wording.Texts;

/**
 * What should have been a recipe and could not be read.
 *
 * @param where its place in the file, empty where the whole file is meant
 * @param key of the sentence that says why
 * @param arguments of that sentence
 */
public record Miss(String where, String key, Map<String, Object> arguments) {

    public Miss {
        arguments = Map.copyOf(arguments);
    }

    /** Why, with the place in front where there is one. */
    public String sentence(Locale language) {
        var reason = Texts.standard().text(key, language, arguments);
        return where.isEmpty() ? reason : where + ": " + reason;
    }
}
