package lv.burtnica.exchange;

import java.util.Map;
import lv.burtnica.recipe.file.RecipeFault;

/** A file, or a part of one, holds no recipe that can be read. It says why by a text key. */
public final class NoRecipeException extends RuntimeException {

    private final String key;
    private final transient Map<String, Object> arguments;

    /** @param name the last part of the key of the sentence that says why */
    public NoRecipeException(String name) {
        this(name, Map.of());
    }

    public NoRecipeException(String name, Map<String, Object> arguments) {
        this(arguments, "exchange.fault." + name);
    }

    private NoRecipeException(Map<String, Object> arguments, String key) {
        super(key + arguments);
        this.key = key;
        this.arguments = Map.copyOf(arguments);
    }

    /** A file that a reader of the notebook itself found a fault in, with the words of that reader. */
    public static NoRecipeException of(RecipeFault fault) {
        return new NoRecipeException(fault.arguments(), fault.key());
    }

    /** The same, at a place in a file. */
    public Miss at(String where) {
        return new Miss(where, key, arguments);
    }
}
