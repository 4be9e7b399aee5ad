package lv.burtnica.booklet.file;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

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
 * @param recipes recipe files or patterns such as {@code preserves/*.md}, seen from the folder of recipes, in order
 */
public record BookletFile(
        String title,
        String subtitle,
        String group,
        Locale language,
        String cover,
        int myRecipePages,
        String foreword,
        List<String> recipes) {

    public BookletFile {
        recipes = List.copyOf(recipes);
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
}
