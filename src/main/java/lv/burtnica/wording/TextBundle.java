package lv.burtnica.wording;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The texts whose keys begin alike as a resource bundle, for libraries that ask for one, such as picocli for the help of a command. */
public final class TextBundle extends ResourceBundle {

    private final String prefix;
    private final Locale language;

    /**
     * @param prefix what the keys begin with; the bundle leaves it off
     * @param language any locale; the nearest spoken one is taken
     */
    public TextBundle(String prefix, Locale language) {
        this.prefix = prefix;
        this.language = Texts.standard().nearest(language);
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return Texts.standard().pattern(prefix + key, language);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(Texts.standard().keys(language).stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .toList());
    }
}
