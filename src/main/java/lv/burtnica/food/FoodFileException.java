package lv.burtnica.food;

import java.util.Map;

/** A food, parcel or price file that cannot be used; the key and arguments make the sentence that says where to look. */
public final class FoodFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Map<String, Object> arguments;

    FoodFileException(String key, Map<String, Object> arguments) {
        super(key + " " + arguments);
        this.key = key;
        this.arguments = Map.copyOf(arguments);
    }

    /** The text's key, such as {@code food.file.number}. */
    public String key() {
        return key;
    }

    /** What the text says: {@code file}, {@code line} (1 is the heading), {@code column} and {@code value} as far as known. */
    public Map<String, Object> arguments() {
        return arguments;
    }
}
