package lv.burtnica.recipe.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lv.burtnica.recipe.IngredientGroup;
import lv.burtnica.recipe.Note;
import lv.burtnica.recipe.Recipe;

/**
 * Writes a recipe as a file that {@link RecipeFileReader} reads back as the same recipe, whatever signs its texts hold.
 *
 * @param splitter finds the amounts in the ingredient lines
 */
public record RecipeFileWriter(AmountSplitter splitter) {

    private static final String DIVIDER = "---";

    /** The name of the file a recipe belongs in: {@code griku-zupa.md}. */
    public static String fileName(Recipe recipe) {
        return recipe.key() + ".md";
    }

    /** The text of the file, with lines that end in {@code \n}. */
    public String write(Recipe recipe) {
        var blocks = new ArrayList<String>();
        blocks.add(FrontMatterWriter.write(recipe));
        blocks.add("# " + MarkdownEscape.heading(recipe.title()));
        blocks.add(MarkdownEscape.paragraphs(recipe.description()));
        blocks.add(enclosed("*", recipe.tags().stream().map(MarkdownEscape::listPart).collect(Collectors.joining(", "))));
        blocks.add(enclosed("**", MarkdownEscape.listPart(YieldText.write(recipe.yield(), recipe.language()))));
        blocks.add(DIVIDER);
        recipe.ingredients().forEach(group -> addGroup(group, recipe, blocks));
        blocks.add(DIVIDER);
        blocks.add(steps(recipe.steps()));
        recipe.notes().forEach(note -> addNote(note, recipe, blocks));
        return blocks.stream().filter(block -> !block.isEmpty()).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private void addGroup(IngredientGroup group, Recipe recipe, List<String> blocks) {
        if (!group.title().isEmpty() || group != recipe.ingredients().getFirst()) {
            blocks.add("## " + MarkdownEscape.heading(group.title()));
        }
        blocks.add(group.lines().stream().map(line -> "- " + ingredient(line, recipe)).collect(Collectors.joining("\n")));
    }

    /** An amount in italics only where it is one to RecipeMD too, and where italics can end: before a blank. */
    private String ingredient(String written, Recipe recipe) {
        var line = MarkdownEscape.oneLine(written);
        var end = splitter.amountEnd(line, recipe.language());
        var isAmount = end > 0 && end < line.length() && line.charAt(end) == ' ' && line.charAt(end - 1) != ' '
                && RecipeMdAmounts.amount(line.substring(0, end)).isPresent();
        return isAmount
                ? "*" + MarkdownEscape.signs(line.substring(0, end)) + "*" + MarkdownEscape.signs(line.substring(end))
                : MarkdownEscape.line(line);
    }

    private static String steps(List<String> steps) {
        var lines = new ArrayList<String>();
        for (var step : steps) {
            lines.add(lines.size() + 1 + ". " + MarkdownEscape.line(step));
        }
        return String.join("\n", lines);
    }

    private static void addNote(Note note, Recipe recipe, List<String> blocks) {
        blocks.add("## " + MarkdownEscape.heading(NoteHeading.write(note, recipe.language())));
        blocks.add(MarkdownEscape.paragraphs(note.text()));
    }

    private static String enclosed(String sign, String text) {
        return text.isEmpty() ? "" : sign + text + sign;
    }
}
