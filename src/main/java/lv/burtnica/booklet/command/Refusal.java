package lv.burtnica.booklet.command;

import java.util.Map;

/** A reason not to go on, as a text. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String textKey;
    private final transient Map<String, Object> arguments;

    Refusal(String textKey, Map<String, Object> arguments) {
        super(textKey);
        this.textKey = textKey;
        this.arguments = arguments;
    }

    String textKey() {
        return textKey;
    }

    Map<String, Object> arguments() {
        return arguments;
    }
}
