package lv.burtnica.food;

import java.util.Map;

/**
 * Something in what was typed that cannot be kept.
 *
 * @param field which field it is about, such as {@code programme}; of a row {@code items.3.name}, counted from 0
 * @param key the key of the sentence that says what to do
 * @param arguments what the sentence names
 */
public record Fault(String field, String key, Map<String, Object> arguments) {

    public Fault {
        arguments = Map.copyOf(arguments);
    }

    static Fault of(String field, String key) {
        return new Fault(field, key, Map.of());
    }
}
