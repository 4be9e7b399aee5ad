package lv.burtnica.recipe.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.wording.Texts;

/** Writes the front matter of a recipe file, its keys always in the same order. */
final class FrontMatterWriter {

    /** Text that YAML takes as it stands; all other goes in quotation marks. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/+-]*[\\p{L}\\p{N}.])?");

    private FrontMatterWriter() {}

    static String write(Recipe recipe) {
        var lines = new ArrayList<String>();
        lines.add("---");
        add("language", recipe.language().getLanguage(), lines);
        add("kind", recipe.kind().code(), lines);
        add("minutes", recipe.minutes() == null ? "" : recipe.minutes().toString(), lines);
        add("picture", recipe.illustration(), lines);
        add("author", recipe.credit().author(), lines);
        add("licence", recipe.credit().licence(), lines);
        add("source", recipe.credit().source(), lines);
        if (!recipe.language().getLanguage().equals(Texts.LATVIAN.getLanguage())) {
            add("translation-of", recipe.key(), lines);
        }
        var keeping = recipe.keeping();
        if (keeping != null) {
            add("keeps-months", Integer.toString(keeping.months()), lines);
            add("store", keeping.place().code(), lines);
        }
        if (recipe.cookedGrams() != null) {
            add("cooked-grams", recipe.cookedGrams().toString(), lines);
        }
        lines.add("---");
        return String.join("\n", lines);
    }

    private static void add(String key, String value, List<String> lines) {
        if (!value.isEmpty()) {
            lines.add(key + ": " + (PLAIN.matcher(value).matches() ? value : quoted(value)));
        }
    }

    private static String quoted(String value) {
        var quoted = new StringBuilder("\"");
        value.codePoints().forEach(character -> {
            if (character == '"' || character == '\\') {
                quoted.append('\\').appendCodePoint(character);
            } else if (character < ' ' || character == 0x7F || Character.getType(character) == Character.CONTROL
                    || character == 0x2028 || character == 0x2029 || character == 0xFEFF) {
                quoted.append("\\u%04X".formatted(character));
            } else {
                quoted.appendCodePoint(character);
            }
        });
        return quoted.append('"').toString();
    }
}
