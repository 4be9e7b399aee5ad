package lv.burtnica.booklet;

import java.util.List;
import java.util.Locale;

/**
 * A chosen, ordered set of recipes with its own words.
 *
 * @param key its name in addresses
 * @param language of its own words
 * @param title on the cover
 * @param subtitle below it, may be empty
 * @param groupName whose booklet it is, may be empty
 * @param foreword paragraphs divided by an empty line, may be empty
 * @param illustration the name of the drawing on the cover
 * @param myRecipePages how many ruled pages it has for recipes written by hand
 * @param recipes the numbers of its recipes, in order
 * @param parts what it has besides
 */
public record Booklet(
        String key,
        Locale language,
        String title,
        String subtitle,
        String groupName,
        String foreword,
        String illustration,
        int myRecipePages,
        List<Long> recipes,
        BookletParts parts) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_SUBTITLE = 200;
    public static final int LONGEST_FOREWORD = 6000;
    public static final int MOST_MY_RECIPE_PAGES = 40;
    public static final int MOST_RECIPES = 400;

    public Booklet {
        recipes = List.copyOf(recipes);
    }

    /** With the usual parts. */
    public Booklet(
            String key,
            Locale language,
            String title,
            String subtitle,
            String groupName,
            String foreword,
            String illustration,
            int myRecipePages,
            List<Long> recipes) {
        this(key, language, title, subtitle, groupName, foreword, illustration, myRecipePages, recipes, BookletParts.USUAL);
    }

    public Booklet with(BookletParts other) {
        return new Booklet(key, language, title, subtitle, groupName, foreword, illustration, myRecipePages, recipes, other);
    }

    /** An empty booklet to begin with. */
    public static Booklet empty(Locale language) {
        return new Booklet("", language, "", "", "", "", "bowl", 4, List.of());
    }
}
