package lv.burtnica.kit;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.burtnica.wording.Texts;
import org.springframework.stereotype.Component;

/**
 * Lets Vaadin's {@code getTranslation} answer from the application's one source of texts. Arguments are named:
 * {@code getTranslation("recipe.portions", "n", 4)}, or a single {@code Map}, or none.
 */
@Component
public class TextsI18nProvider implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.standard().languages();
    }

    @Override
    public Locale getDefaultLocale() {
        return Texts.LATVIAN;
    }

    /**
     * The text in the language nearest to the one asked for.
     *
     * @throws IllegalArgumentException if the arguments are neither pairs of name and value nor one map
     */
    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return Texts.standard().text(key, locale, named(arguments));
    }

    private static Map<String, ?> named(Object... arguments) {
        if (arguments.length == 1 && arguments[0] instanceof Map<?, ?> map) {
            var copy = new HashMap<String, Object>();
            map.forEach((name, value) -> copy.put(String.valueOf(name), value));
            return copy;
        }
        if (arguments.length % 2 != 0) {
            throw new IllegalArgumentException("Arguments come in pairs of name and value, or as one map");
        }
        var pairs = new HashMap<String, Object>();
        for (var i = 0; i < arguments.length; i += 2) {
            pairs.put(String.valueOf(arguments[i]), arguments[i + 1]);
        }
        return pairs;
    }
}
