package lv.burtnica.backup;

import java.util.Locale;
import java.util.Map;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;

/** A copy that cannot be made, is refused or cannot be given back, with a sentence that says why. Nothing was changed then. */
public class BackupException extends RuntimeException {

    private final String textKey;
    private final transient Map<String, Object> arguments;

    /**
     * @param textKey of the sentence
     * @param arguments what the sentence names
     * @param cause what is behind it, for the log; may be none
     */
    BackupException(String textKey, Map<String, Object> arguments, @Nullable Throwable cause) {
        super(textKey + " " + arguments, cause);
        this.textKey = textKey;
        this.arguments = Map.copyOf(arguments);
    }

    BackupException(String textKey) {
        this(textKey, Map.of(), null);
    }

    /** The key of the sentence that people read. */
    public String textKey() {
        return textKey;
    }

    /** What happened and what to do, in the language nearest to the one asked for. */
    public String sentence(Locale language) {
        return Wording.in(language).text(textKey, arguments);
    }
}
