package lv.burtnica.recipe.file;

import java.util.Locale;
import java.util.Map;
import lv.burtnica.wording.Texts;

/**
 * What is wrong with a recipe file, and where.
 *
 * @param line counted from 1 as editors do; 0 where the file as a whole is meant
 * @param key the text that says it, such as {@code recipe.file.fault.title-missing}
 * @param arguments what the text names
 */
public record RecipeFault(int line, String key, Map<String, Object> arguments) {

    private static final String PREFIX = "recipe.file.fault.";

    public RecipeFault {
        arguments = Map.copyOf(arguments);
    }

    static RecipeFault at(int line, String name) {
        return new RecipeFault(line, PREFIX + name, Map.of());
    }

    static RecipeFault at(int line, String name, String argument, Object value) {
        return new RecipeFault(line, PREFIX + name, Map.of(argument, value));
    }

    static RecipeFault at(int line, String name, Map<String, Object> arguments) {
        return new RecipeFault(line, PREFIX + name, arguments);
    }

    /** What is wrong and what to do, as one or two sentences without the place. */
    public String sentence(Locale language) {
        return Texts.standard().text(key, language, arguments);
    }

    /** Place and sentence: {@code zupa.md:7: Trūkst …}. */
    public String located(String file, Locale language) {
        return line > 0 ? file + ":" + line + ": " + sentence(language) : file + ": " + sentence(language);
    }
}
