package lv.burtnica.booklet.file;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.burtnica.booklet.BookletParts;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.file.RecipeFolder;
import lv.burtnica.wording.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A booklet as a file describes it.
 *
 * @param title on the cover
 * @param subtitle below it, may be empty
 * @param group whose booklet it is, may be empty
 * @param language of these words
 * @param cover the name of the drawing on the cover, may be empty
 * @param myRecipePages how many ruled pages it has
 * @param foreword paragraphs divided by an empty line, may be empty
 * @param recipes recipe files or patterns such as {@code preserves/*.md}, seen from the folder of recipes, in order; none for all files
 * @param parts what it has besides; the funder without logos
 * @param logos the funder's logos, the emblem first
 */
public record BookletFile(
        String title,
        String subtitle,
        String group,
        Locale language,
        String cover,
        int myRecipePages,
        String foreword,
        List<String> recipes,
        BookletParts parts,
        List<LogoFile> logos) {

    static final int USUAL_MY_RECIPE_PAGES = 4;

    /**
     * A logo.
     *
     * @param file a picture, seen from the description file
     * @param alt whose it is
     * @param millimetres its height in print
     * @param emblem whether it is the emblem that no other may outgrow
     */
    public record LogoFile(String file, String alt, double millimetres, boolean emblem) {}

    public BookletFile {
        recipes = List.copyOf(recipes);
        logos = List.copyOf(logos);
    }

    /** All recipes and the usual parts, without a title. */
    public static BookletFile untitled(Locale language) {
        return new BookletFile("", "", "", language, "bowl", USUAL_MY_RECIPE_PAGES, "", List.of(), BookletParts.USUAL, List.of());
    }

    /** The same booklet with another drawing on its cover. */
    public BookletFile withCover(String drawing) {
        return new BookletFile(title, subtitle, group, language, drawing, myRecipePages, foreword, recipes, parts, logos);
    }

    /** The same booklet of other recipe files or patterns. */
    public BookletFile withRecipes(List<String> files) {
        return new BookletFile(title, subtitle, group, language, cover, myRecipePages, foreword, files, parts, logos);
    }

    /** The position of the first pattern that a recipe file fits, or -1 where it fits none. */
    public int place(String recipeFile) {
        for (var i = 0; i < recipes.size(); i++) {
            var matcher = FileSystems.getDefault().getPathMatcher("glob:" + recipes.get(i));
            if (matcher.matches(Path.of(recipeFile))) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The booklet's recipes: in the order of the patterns, within a pattern by kind of meal and then by title; without patterns all of
     * them by kind.
     *
     * @param base the folder that patterns are seen from, {@code null} where the files' names are seen from there already
     */
    public List<Recipe> order(List<RecipeFolder.Found> found, @Nullable Path base) {
        if (recipes.isEmpty()) {
            return found.stream().map(RecipeFolder.Found::recipe).sorted(Comparator.comparing(Recipe::kind)).toList();
        }
        var order = Comparator.comparing((Map.Entry<Integer, Recipe> placed) -> placed.getKey())
                .thenComparing(placed -> placed.getValue().kind())
                .thenComparing(placed -> placed.getValue().title(), Texts.standard().order(language));
        return found.stream()
                .map(each -> Map.entry(place(base == null ? each.file() : base.relativize(Path.of(each.file())).toString()), each.recipe()))
                .filter(placed -> placed.getKey() >= 0)
                .sorted(order)
                .map(Map.Entry::getValue)
                .toList();
    }
}
