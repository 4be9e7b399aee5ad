package lv.burtnica.recipe.file;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import lv.burtnica.wording.Texts;
import org.jspecify.annotations.Nullable;

/** Lets picocli take the help of a command from the application's texts. */
final class HelpTexts extends ResourceBundle {

    private final String prefix;
    private final Locale language;

    /** @param prefix what the keys of the command's texts begin with */
    HelpTexts(String prefix, Locale language) {
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
