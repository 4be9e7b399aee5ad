package lv.burtnica.course.ui.writing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lv.burtnica.course.ui.CourseLinks;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipeCard;

/** The addresses on which the course is changed. */
final class WritingLinks {

    static final String CHANGE_LESSON = CourseLinks.LESSON + "/labot";
    static final String VERSIONS = CourseLinks.LESSON + "/versijas";
    static final String NEW_LESSON = CourseLinks.COURSE + "/jauna-nodarbiba";
    static final String CHANGE_COURSE = CourseLinks.COURSE + "/labot";
    /** The route parameter with the key of a worksheet. */
    static final String SHEET = "lapa";
    static final String CHANGE_SHEET = CourseLinks.COURSE + "/darba-lapas/:" + SHEET + "([a-z0-9-]{1,80})";
    static final String NEW_SHEET = CourseLinks.COURSE + "/darba-lapas/jauna";
    /** The query parameter with the reason for a change, such as somebody's suggestion in their own words. */
    static final String WHY = "kapec";

    /** More recipes than this are not offered at once. */
    private static final int MOST_RECIPES = 2000;

    private WritingLinks() {}

    static String versions(int number) {
        return CourseLinks.COURSE + "/" + number + "/versijas";
    }

    static String sheet(String key) {
        return CourseLinks.COURSE + "/darba-lapas/" + key;
    }

    /** The titles of the recipes that can be cooked in a lesson, by their keys. */
    static Map<String, String> recipes(RecipeBook book, Locale language) {
        return book.newest(language, MOST_RECIPES).stream()
                .sorted(Comparator.comparing(RecipeCard::title))
                .collect(Collectors.toMap(RecipeCard::key, RecipeCard::title, (one, same) -> one, LinkedHashMap::new));
    }
}
