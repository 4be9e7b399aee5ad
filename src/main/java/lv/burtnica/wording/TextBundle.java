package lv.burtnica.wording;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The texts whose keys begin alike as a resource bundle, for picocli, which asks for the help of a command so. What every command says
 * alike, such as what {@code --help} does, is found in each of them.
 */
public final class TextBundle extends ResourceBundle {

    private static final String OF_ALL = "wording.command.";
    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");
    private static final Pattern HYPHENED = Pattern.compile("-([a-z])");

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
        var own = Texts.standard().pattern(prefix + key, language);
        return own == null ? Texts.standard().pattern(OF_ALL + hyphened(key), language) : own;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(Stream.concat(keys(OF_ALL).map(TextBundle::joined), keys(prefix)).distinct().toList());
    }

    /** Picocli's own keys have capital letters in them, ours do not. */
    private static String hyphened(String key) {
        return CAPITAL.matcher(key).replaceAll(letter -> "-" + letter.group().toLowerCase(Locale.ROOT));
    }

    private static String joined(String key) {
        return HYPHENED.matcher(key).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    private Stream<String> keys(String start) {
        return Texts.standard().keys(language).stream().filter(key -> key.startsWith(start)).map(key -> key.substring(start.length()));
    }
}
