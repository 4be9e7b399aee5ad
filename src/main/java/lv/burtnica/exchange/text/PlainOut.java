package lv.burtnica.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lv.burtnica.exchange.Incoming;
import lv.burtnica.exchange.StepGroup;
import lv.burtnica.recipe.IngredientGroup;
import lv.burtnica.wording.Texts;

/** Writes a recipe as words to paste into a message. */
public final class PlainOut {

    /** What stands between two recipes. */
    static final String DIVIDER = "==========";

    private final Incoming recipe;
    private final Locale language;
    private final List<String> blocks = new ArrayList<>();

    private PlainOut(Incoming recipe) {
        this.recipe = recipe;
        this.language = Texts.standard().nearest(Locale.of(recipe.language()));
    }

    /** The recipes as plain text for people, a line of signs between two of them. */
    public static String write(List<Incoming> recipes) {
        return recipes.stream().map(recipe -> new PlainOut(recipe).text()).collect(Collectors.joining("\n" + DIVIDER + "\n\n"));
    }

    private String text() {
        blocks.add(recipe.title());
        add(recipe.description());
        add(facts());
        recipe.ingredients().forEach(group -> group(group, group == recipe.ingredients().getFirst()));
        recipe.steps().forEach(group -> steps(group, group == recipe.steps().getFirst()));
        recipe.notes().forEach(note -> add((note.title().isEmpty() ? word("note") : note.title()) + ":\n" + note.text()));
        add(origin());
        return String.join("\n\n", blocks) + "\n";
    }

    private String facts() {
        var lines = new ArrayList<String>();
        recipe.yields().forEach(makes -> lines.add(word("yield") + ": " + makes));
        var total = recipe.times().whole();
        if (total != null) {
            lines.add(word("time") + ": " + total + " min");
        }
        fact("category", recipe.category(), lines);
        fact("tags", String.join(", ", recipe.tags()), lines);
        return String.join("\n", lines);
    }

    private void group(IngredientGroup group, boolean isFirst) {
        var lines = new ArrayList<String>();
        if (isFirst) {
            lines.add(word("ingredients") + ":");
        }
        if (!group.title().isEmpty() || !isFirst) {
            lines.add((group.title().isEmpty() ? word("more") : group.title()) + ":");
        }
        group.lines().forEach(line -> lines.add("- " + line));
        add(String.join("\n", lines));
    }

    private void steps(StepGroup group, boolean isFirst) {
        var lines = new ArrayList<String>();
        if (isFirst) {
            lines.add(word("steps") + ":");
        }
        if (!group.title().isEmpty() || !isFirst) {
            lines.add((group.title().isEmpty() ? word("more") : group.title()) + ":");
        }
        for (var step : group.steps()) {
            lines.add(lines.size() + 1 - headings(group, isFirst) + ". " + step);
        }
        add(String.join("\n", lines));
    }

    private static int headings(StepGroup group, boolean isFirst) {
        return (isFirst ? 1 : 0) + (!group.title().isEmpty() || !isFirst ? 1 : 0);
    }

    private String origin() {
        var lines = new ArrayList<String>();
        fact("author", recipe.origin().author(), lines);
        fact("source", recipe.origin().place(), lines);
        fact("licence", recipe.origin().licence(), lines);
        return String.join("\n", lines);
    }

    private void fact(String name, String value, List<String> lines) {
        if (!value.isEmpty()) {
            lines.add(word(name) + ": " + value);
        }
    }

    private void add(String block) {
        if (!block.isEmpty()) {
            blocks.add(block);
        }
    }

    private String word(String name) {
        return Texts.standard().text("exchange.plain." + name, language);
    }
}
