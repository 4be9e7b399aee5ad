package lv.burtnica.recipe.file;

import static lv.burtnica.recipe.file.MarkdownSource.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Reads RecipeMD as version 2.3 of its specification says. A front matter before the title is passed over. An amount needs a number:
 * so says the specification, and so do its test cases since 2.3.6.
 */
public final class RecipeMdReader {

    private RecipeMdReader() {}

    /** The recipe in a text, or all its faults. */
    public static Reading<RecipeMd> read(String text) {
        return read(OutlineReader.read(FrontMatterText.of(MarkdownSource.clean(text)).body()));
    }

    static Reading<RecipeMd> read(Outline outline) {
        var faults = new ArrayList<>(outline.faults());
        var source = outline.source();
        var recipe = new RecipeMd(
                outline.title() == null ? "" : source.contents(outline.title()),
                outline.descriptionText(),
                outline.tags() == null ? List.of() : RecipeMdAmounts.list(source.contents(outline.tags())),
                yields(source, outline.yields(), faults),
                ingredients(source, outline.ingredients(), faults),
                groups(source, outline.ingredients(), faults),
                outline.instructionsText());
        return faults.isEmpty() ? new Reading.Fine<>(recipe) : new Reading.Faulty<>(sorted(faults));
    }

    static List<RecipeFault> sorted(List<RecipeFault> faults) {
        return faults.stream().sorted(Comparator.comparingInt(RecipeFault::line)).toList();
    }

    private static List<RecipeMd.Amount> yields(MarkdownSource source, @Nullable Node written, List<RecipeFault> faults) {
        var yields = new ArrayList<RecipeMd.Amount>();
        if (written != null) {
            for (var part : RecipeMdAmounts.list(source.contents(written))) {
                RecipeMdAmounts.amount(part).ifPresentOrElse(
                        yields::add, () -> faults.add(RecipeFault.at(line(written), "yield-without-number", "yield", part)));
            }
        }
        return yields;
    }

    private static List<RecipeMd.Ingredient> ingredients(MarkdownSource source, Outline.Section section, List<RecipeFault> faults) {
        return section.items().stream()
                .flatMap(item -> new IngredientItem(source, item).read(faults).stream())
                .toList();
    }

    private static List<RecipeMd.Group> groups(MarkdownSource source, Outline.Section parent, List<RecipeFault> faults) {
        return parent.sections().stream()
                .map(section -> new RecipeMd.Group(
                        section.heading() == null ? "" : source.contents(section.heading()),
                        ingredients(source, section, faults),
                        groups(source, section, faults)))
                .toList();
    }
}
