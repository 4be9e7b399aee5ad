package lv.burtnica.exchange.pack;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import lv.burtnica.booklet.file.BookletFile;
import lv.burtnica.course.CookedRecipe;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.Worksheet;

/** Under which keys the things of a pack are known here, where their own were taken. Whatever names them is put right. */
final class Renames {

    private final Map<String, String> local = new HashMap<>();

    void put(PackEntry entry, String key) {
        if (!key.isEmpty() && !key.equals(entry.key())) {
            local.put(entry.path(), key);
        }
    }

    String key(PackKind kind, String key, Locale language) {
        return local.getOrDefault(PackPaths.of(kind, key, language), key);
    }

    String key(PackEntry entry) {
        return local.getOrDefault(entry.path(), entry.key());
    }

    /** The same text with the keys that count here. */
    Piece apply(Piece piece) {
        return switch (piece) {
            case Piece.OfLesson(var lesson) -> new Piece.OfLesson(lesson(lesson));
            case Piece.OfWorksheet(var sheet) -> new Piece.OfWorksheet(new Worksheet(
                    key(PackKind.WORKSHEET, sheet.key(), sheet.language()), sheet.language(), sheet.title(), sheet.landscape(),
                    sheet.text()));
            case Piece.OfRecipe(var recipe) -> new Piece.OfRecipe(
                    recipe.withKey(key(PackKind.RECIPE, recipe.key(), recipe.language())));
            case Piece.OfBooklet(var file) -> new Piece.OfBooklet(booklet(file));
            case Piece.OfCourse course -> course;
        };
    }

    private Lesson lesson(Lesson lesson) {
        var language = lesson.language();
        var dishes = lesson.recipes().stream()
                .map(cooked -> new CookedRecipe(key(PackKind.RECIPE, cooked.recipe(), language), cooked.who()))
                .toList();
        var sheets = lesson.worksheets().stream().map(sheet -> key(PackKind.WORKSHEET, sheet, language)).toList();
        return lesson.numbered(Integer.parseInt(key(PackKind.LESSON, String.valueOf(lesson.number()), language)))
                .cooking(dishes)
                .withWorksheets(sheets);
    }

    private BookletFile booklet(BookletFile file) {
        var names = file.recipes().stream()
                .map(name -> local.containsKey("recipes/" + name) ? folder(name) + local.get("recipes/" + name) + ".md" : name)
                .toList();
        return file.withRecipes(names);
    }

    private static String folder(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }
}
