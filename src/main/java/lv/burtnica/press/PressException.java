package lv.burtnica.press;

import java.util.Map;

/** A manuscript cannot be printed as it is, with a reason that people can read in their language. */
public abstract class PressException extends RuntimeException {

    private final String textKey;
    private final transient Map<String, Object> textArguments;

    PressException(String textKey, Map<String, Object> textArguments) {
        super(textKey + " " + textArguments);
        this.textKey = textKey;
        this.textArguments = Map.copyOf(textArguments);
    }

    /** The key of the sentence that says what is wrong and what to do. */
    public String textKey() {
        return textKey;
    }

    /** The arguments of that sentence. */
    public Map<String, Object> textArguments() {
        return textArguments;
    }
}
