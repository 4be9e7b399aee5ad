package lv.burtnica.recipe.file;

import java.util.List;
import lv.burtnica.measure.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A recipe as RecipeMD 2.3 sees it (recipemd.org/specification.html, "Data types"). Texts are Markdown as it stands in the file.
 *
 * @param title contents of the heading of level 1
 * @param description the blocks before tags, yields or the first line across the page; {@code null} where there are none
 * @param tags in the order of the file
 * @param yields in the order of the file
 * @param ingredients those under no heading
 * @param groups those under headings
 * @param instructions everything after the second line across the page; {@code null} where there is nothing
 */
public record RecipeMd(
        String title,
        @Nullable String description,
        List<String> tags,
        List<Amount> yields,
        List<Ingredient> ingredients,
        List<Group> groups,
        @Nullable String instructions) {

    public RecipeMd {
        tags = List.copyOf(tags);
        yields = List.copyOf(yields);
        ingredients = List.copyOf(ingredients);
        groups = List.copyOf(groups);
    }

    /**
     * A number with or without a unit.
     *
     * @param factor exact, may be negative
     * @param unit everything after the number, {@code null} where nothing follows
     */
    public record Amount(Fraction factor, @Nullable String unit) {}

    /**
     * One item of an ingredient list.
     *
     * @param name what follows the amount, never empty
     * @param amount {@code null} where the item does not start in italics
     * @param link where a recipe for the ingredient is, {@code null} where the name is more than one link
     */
    public record Ingredient(String name, @Nullable Amount amount, @Nullable String link) {}

    /** A heading with the ingredients under it and the groups of lower headings that follow it. */
    public record Group(String title, List<Ingredient> ingredients, List<Group> groups) {

        public Group {
            ingredients = List.copyOf(ingredients);
            groups = List.copyOf(groups);
        }
    }
}
