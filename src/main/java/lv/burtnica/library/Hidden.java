package lv.burtnica.library;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import lv.burtnica.recipe.RecipeChoice;
import org.springframework.web.util.UriUtils;

/**
 * A field of a form that nobody sees: it keeps what was chosen while somebody types other words.
 *
 * @param name of the parameter
 */
public record Hidden(String name, String value) {

    static List<Hidden> of(RecipeChoice choice) {
        return new ListAddress(Locale.ROOT, "", choice).choices().stream()
                .map(parameter -> parameter.split("=", 2))
                .map(parts -> new Hidden(parts[0], UriUtils.decode(parts[1], StandardCharsets.UTF_8)))
                .toList();
    }
}
