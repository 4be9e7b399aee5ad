package lv.burtnica.recipe.file;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lv.burtnica.wording.Texts;

/** Words that files are recognised by: those of every language the application speaks, because a file may be in another one. */
final class KnownWords {

    private KnownWords() {}

    /**
     * @param key of a text such as {@code porcij*|porc}: words divided by lines, an asterisk for any ending
     * @param after what may follow the word, as a regular expression
     */
    static Pattern pattern(String key, String after) {
        var words = Texts.standard().languages().stream()
                .map(language -> Objects.requireNonNullElse(Texts.standard().pattern(key, language), ""))
                .filter(text -> !text.isEmpty())
                .map(text -> text.replace("*", "\\p{L}*"))
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?:" + words + ")" + after, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
