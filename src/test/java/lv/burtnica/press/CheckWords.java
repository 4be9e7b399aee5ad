package lv.burtnica.press;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** What the check says, in one language. */
final class CheckWords {

    private final Properties texts = new Properties();
    private final ULocale language;

    CheckWords(Locale language) {
        this.language = ULocale.forLocale(language);
        var name = "/check/check_" + language.getLanguage() + ".properties";
        try (var in = new InputStreamReader(
                Objects.requireNonNull(CheckWords.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String key, Map<String, ?> arguments) {
        return new MessageFormat(texts.getProperty(key, key), language).format(arguments);
    }

    /** What a clause of PDF/UA-1 asks for, said as what is missing: that of the clause itself or of the one it belongs to. */
    String clause(String clause) {
        for (var name = clause; !name.isEmpty(); name = name.substring(0, Math.max(0, name.lastIndexOf('.')))) {
            var words = texts.getProperty("clause-" + name);
            if (words != null) {
                return words;
            }
        }
        return Objects.requireNonNull(texts.getProperty("clause-other"));
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }
}
