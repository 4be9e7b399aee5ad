package lv.burtnica.exchange.pack;

import java.util.Locale;
import java.util.regex.Pattern;
import lv.burtnica.course.file.CourseFolder;
import lv.burtnica.wording.Texts;

/** Where things lie in a pack: as in the folder of the starter notebook, so that an unpacked pack can be read by every command. */
final class PackPaths {

    static final String MANIFEST = "manifest.json";
    static final String FOODS = "foods.json";

    private static final int LONGEST = 200;
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9_-]{1,100}(?:/[a-z0-9_-]{1,100}){0,3}\\.(?:md|yaml|json|jpg)");

    private PackPaths() {}

    static String of(PackKind kind, String key, Locale language) {
        return switch (kind) {
            case COURSE -> "course/" + folder(language) + CourseFolder.COURSE;
            case LESSON -> "course/" + folder(language) + CourseFolder.lessonFile(Integer.parseInt(key));
            case WORKSHEET -> "course/" + folder(language) + CourseFolder.worksheetFile(key);
            case RECIPE -> "recipes/" + recipeFile(key, language);
            case BOOKLET -> "booklets/" + folder(language) + key + ".yaml";
            case FOODS -> FOODS;
            case PICTURE -> "pictures/" + key + ".jpg";
        };
    }

    /** As seen from the folder of recipes. */
    static String recipeFile(String key, Locale language) {
        return folder(language) + key + ".md";
    }

    static boolean isPlain(String path) {
        return path.length() <= LONGEST && PLAIN.matcher(path).matches() && !path.equals(MANIFEST);
    }

    private static String folder(Locale language) {
        return language.getLanguage().equals(Texts.LATVIAN.getLanguage()) ? "" : language.getLanguage() + "/";
    }
}
