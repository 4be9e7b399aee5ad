package lv.burtnica.recipe.file;

import java.util.List;

/**
 * What a recipe file says in its own words where the notebook keeps less of it: all yields, and the steps under their headings.
 *
 * @param yields as written, each plain text
 */
public record RecipeFileParts(List<String> yields, List<StepSection> sections) {

    public RecipeFileParts {
        yields = List.copyOf(yields);
        sections = List.copyOf(sections);
    }

    /** The parts of a text that is a recipe; of any other, what there is of them. */
    public static RecipeFileParts of(String text) {
        var outline = OutlineReader.read(FrontMatterText.of(MarkdownSource.clean(text)).body());
        var yields = outline.yields() == null ? "" : outline.source().contents(outline.yields());
        return new RecipeFileParts(
                RecipeMdAmounts.list(yields).stream().map(PlainText::ofInline).toList(),
                Instructions.of(outline.instructions()).sections());
    }

    /** The text without its front matter, for files whose front matter is some other program's. */
    public static String withoutFrontMatter(String text) {
        return FrontMatterText.of(MarkdownSource.clean(text)).body();
    }
}
