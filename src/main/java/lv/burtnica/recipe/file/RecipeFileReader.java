package lv.burtnica.recipe.file;

import static lv.burtnica.recipe.file.MarkdownSource.line;

import java.util.ArrayList;
import java.util.List;
import lv.burtnica.recipe.IngredientGroup;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.Yield;
import org.commonmark.node.Node;

/**
 * Reads a recipe file: RecipeMD with or without a front matter. What RecipeMD allows and a notebook cannot show, such as Markdown
 * within a step, becomes plain text; nothing that is written is left out.
 */
public final class RecipeFileReader {

    /** The drawing for a file that names none. */
    public static final String USUAL_PICTURE = "bowl";

    private static final String ENDING = ".md";

    private RecipeFileReader() {}

    /**
     * The recipe in a file, or all its faults.
     *
     * @param fileName with or without folders; its last part without {@code .md} is the recipe's key, unless the file is a translation
     * @param text all of the file
     */
    public static Reading<Recipe> read(String fileName, String text) {
        var faults = new ArrayList<RecipeFault>();
        var parts = FrontMatterText.of(MarkdownSource.clean(text));
        var front = FrontMatterReader.read(parts, faults);
        if (parts.isOpen()) {
            return new Reading.Faulty<>(faults);
        }
        var outline = OutlineReader.read(parts.body());
        faults.addAll(RecipeMdReader.read(outline).faults());
        gluedDividers(outline, faults);
        var makes = makes(outline, faults);
        return faults.isEmpty()
                ? new Reading.Fine<>(recipe(fileName, front, outline, makes))
                : new Reading.Faulty<>(RecipeMdReader.sorted(faults));
    }

    private static Recipe recipe(String fileName, FrontMatter front, Outline outline, Yield makes) {
        var instructions = Instructions.of(outline.instructions());
        var key = front.translationOf();
        return new Recipe(
                key == null ? key(fileName) : key,
                front.language(),
                outline.title() == null ? "" : PlainText.WORDS.words(outline.title()),
                PlainText.PARAGRAPHS.of(outline.description()),
                front.kind(),
                makes,
                front.minutes(),
                tags(outline),
                groups(outline.ingredients(), ""),
                instructions.steps(),
                instructions.notes(),
                front.credit(),
                front.picture(),
                front.keeping(),
                front.cookedGrams());
    }

    private static String key(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    private static List<String> tags(Outline outline) {
        return outline.tags() == null ? List.of() : parts(outline, outline.tags());
    }

    private static List<String> parts(Outline outline, Node list) {
        return RecipeMdAmounts.list(outline.source().contents(list)).stream().map(PlainText::ofInline).toList();
    }

    private static Yield makes(Outline outline, List<RecipeFault> faults) {
        var written = outline.yields();
        if (written == null) {
            return YieldText.WHOLE;
        }
        var parts = parts(outline, written);
        return YieldText.read(parts).orElseGet(() -> {
            if (faults.stream().noneMatch(fault -> fault.line() == line(written))) {
                faults.add(RecipeFault.at(line(written), "yield-not-positive", "yield", parts.getFirst()));
            }
            return YieldText.WHOLE;
        });
    }

    /** Groups within groups side by side, with the titles of both. */
    private static List<IngredientGroup> groups(Outline.Section section, String above) {
        var groups = new ArrayList<IngredientGroup>();
        var own = section.heading() == null ? "" : PlainText.WORDS.words(section.heading());
        var title = above.isEmpty() || own.isEmpty() ? above + own : above + " – " + own;
        var isOnlyAHeading = section.items().isEmpty() && (section.heading() == null || !section.sections().isEmpty());
        if (!isOnlyAHeading) {
            groups.add(new IngredientGroup(title, section.items().stream().map(PlainText.WORDS::inside).toList()));
        }
        section.sections().forEach(below -> groups.addAll(groups(below, title)));
        return groups;
    }

    /** In a description, text underlined with {@code ---} is a heading to Markdown, but a divider to the person who wrote it. */
    private static void gluedDividers(Outline outline, List<RecipeFault> faults) {
        outline.description().stream()
                .filter(OutlineReader::isGluedDivider)
                .map(OutlineReader::gluedDivider)
                .filter(fault -> !faults.contains(fault))
                .forEach(faults::add);
    }
}
