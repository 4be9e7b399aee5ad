package lv.burtnica.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lv.burtnica.wording.Texts;

/**
 * Something that stood in the source and could not be taken over as it stood.
 *
 * @param part where people look for it
 * @param key of the sentence that says what it was
 * @param arguments of that sentence; a list among them names things of the source by their codes, such as {@code video}
 */
public record Gap(Part part, String key, Map<String, Object> arguments) {

    public Gap {
        arguments = Map.copyOf(arguments);
    }

    /** What was left behind, as a sentence for people. */
    public String sentence(Locale language) {
        var said = new HashMap<String, Object>(arguments);
        said.replaceAll((name, value) -> value instanceof List<?> codes ? names(codes, language) : value);
        return Texts.standard().text(key, language, said);
    }

    private static String names(List<?> codes, Locale language) {
        return codes.stream()
                .map(code -> Texts.standard().text("exchange.left." + code.toString().toLowerCase(Locale.ROOT), language))
                .collect(Collectors.joining(", "));
    }
}
