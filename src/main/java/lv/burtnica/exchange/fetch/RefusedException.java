package lv.burtnica.exchange.fetch;

import java.util.Map;

/** An address was not fetched. It says why by a text key. */
public final class RefusedException extends RuntimeException {

    private final String key;
    private final transient Map<String, Object> arguments;

    RefusedException(String name) {
        this(name, Map.of());
    }

    RefusedException(String name, Map<String, Object> arguments) {
        super(name + arguments);
        this.key = "exchange.fetch." + name;
        this.arguments = Map.copyOf(arguments);
    }

    /** The sentence that says why. */
    public String key() {
        return key;
    }

    /** For the sentence that people read. */
    public Map<String, Object> arguments() {
        return arguments;
    }
}
