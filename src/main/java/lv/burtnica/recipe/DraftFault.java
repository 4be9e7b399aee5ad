package lv.burtnica.recipe;

import java.util.Map;

/**
 * What is still missing before a draft can be sent.
 *
 * @param field the name of the draft's component, so that the words can stand beside the field
 * @param textKey of the sentence that says what to do
 * @param arguments of that sentence
 */
public record DraftFault(String field, String textKey, Map<String, Object> arguments) {}
