package lv.burtnica.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lv.burtnica.exchange.Incoming;
import lv.burtnica.recipe.IngredientGroup;
import lv.burtnica.recipe.file.AmountSplitter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes Cooklang. Which word of a step means which ingredient nobody said, so the ingredients stand marked in a step of their own, one
 * for each group, before the steps.
 */
public final class CooklangOut {

    /** Text in JSON's quotation marks is text in YAML's too. */
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CooklangOut() {}

    /** The recipe as one Cooklang file. */
    public static String write(Incoming recipe) {
        var blocks = new ArrayList<String>();
        blocks.add(head(recipe));
        recipe.ingredients().forEach(group -> group(group, Locale.of(recipe.language()), blocks));
        for (var group : recipe.steps()) {
            if (!group.title().isEmpty() || recipe.ingredients().stream().anyMatch(one -> !one.title().isEmpty())) {
                blocks.add(heading(group.title()));
            }
            group.steps().stream().map(CooklangSigns::escaped).forEach(blocks::add);
        }
        recipe.notes().forEach(note -> blocks.add(note(note.title(), note.text())));
        return String.join("\n\n", blocks) + "\n";
    }

    private static void group(IngredientGroup group, Locale language, List<String> blocks) {
        if (!group.title().isEmpty() || blocks.size() > 1) {
            blocks.add(heading(group.title()));
        }
        blocks.add(group.lines().stream().map(line -> mark(line, language)).collect(Collectors.joining(", ")) + ".");
    }

    private static String heading(String title) {
        return "== " + CooklangSigns.escaped(title) + " ==";
    }

    /** Amount and name apart only where putting them together gives the very same line. */
    private static String mark(String line, Locale language) {
        var end = AmountSplitter.usual().amountEnd(line, language);
        var text = CooklangSigns.escaped(line);
        if (end > 0 && end < line.length() && line.charAt(end) == ' ' && text.equals(line)) {
            var name = line.substring(end + 1).strip();
            var amount = line.substring(0, end);
            var blank = amount.indexOf(' ');
            var isPlain = amount.chars().filter(sign -> sign == ' ').count() <= 1 && !amount.contains("%") && !name.contains("|");
            if (isPlain && !name.isEmpty() && !Character.isDigit(name.charAt(0))) {
                var quantity = blank < 0 ? amount : amount.substring(0, blank) + "%" + amount.substring(blank + 1);
                return "@" + name + "{" + quantity + "}";
            }
        }
        return "@" + text + "{}";
    }

    private static String note(String title, String text) {
        var lines = new ArrayList<String>();
        if (!title.isEmpty()) {
            lines.add(title + ":");
        }
        text.lines().forEach(lines::add);
        return lines.stream().map(line -> ("> " + CooklangSigns.escaped(line)).stripTrailing()).collect(Collectors.joining("\n"));
    }

    private static String head(Incoming recipe) {
        var lines = new ArrayList<String>();
        lines.add("---");
        add("title", recipe.title(), lines);
        add("description", recipe.description(), lines);
        add("locale", recipe.language(), lines);
        add("servings", recipe.yields(), lines);
        add("prep time", minutes(recipe.times().prep()), lines);
        add("cook time", minutes(recipe.times().cook()), lines);
        add("time", minutes(recipe.times().total()), lines);
        add("course", recipe.category(), lines);
        add("tags", recipe.tags(), lines);
        add("image", recipe.images(), lines);
        add("author", recipe.origin().author(), lines);
        add("source", recipe.origin().address(), lines);
        add("source.name", recipe.origin().site(), lines);
        add("license", recipe.origin().licence(), lines);
        lines.add("---");
        return String.join("\n", lines);
    }

    private static String minutes(@Nullable Integer minutes) {
        return minutes == null ? "" : minutes + " min";
    }

    private static void add(String key, String value, List<String> lines) {
        if (!value.isEmpty()) {
            lines.add(key + ": " + JSON.writeValueAsString(value));
        }
    }

    private static void add(String key, List<String> values, List<String> lines) {
        if (!values.isEmpty()) {
            lines.add(key + ": " + JSON.writeValueAsString(values));
        }
    }
}
