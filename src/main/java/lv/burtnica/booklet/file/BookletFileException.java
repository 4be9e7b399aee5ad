package lv.burtnica.booklet.file;

import java.util.Map;

/** A booklet description file cannot be understood. */
public class BookletFileException extends RuntimeException {

    private final String textKey;
    private final transient Map<String, Object> arguments;

    BookletFileException(String textKey, Map<String, Object> arguments) {
        super(textKey + " " + arguments);
        this.textKey = textKey;
        this.arguments = arguments;
    }

    /** The key of the sentence that says what is wrong. */
    public String textKey() {
        return textKey;
    }

    /** The arguments of that sentence. */
    public Map<String, Object> arguments() {
        return arguments;
    }
}
