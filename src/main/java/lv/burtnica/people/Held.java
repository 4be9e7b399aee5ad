package lv.burtnica.people;

import java.util.Map;

/**
 * A line of what is held about somebody.
 *
 * @param textKey the sentence, in the text file of the module that holds it
 * @param values what stands in the sentence
 */
public record Held(String textKey, Map<String, ?> values) {

    /** So and so many things. */
    public static Held count(String textKey, long number) {
        return new Held(textKey, Map.of("n", number));
    }
}
