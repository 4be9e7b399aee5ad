package lv.burtnica.exchange.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.burtnica.booklet.file.BookletFileException;
import lv.burtnica.booklet.file.BookletFileReader;
import lv.burtnica.course.Course;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.file.CourseFileException;
import lv.burtnica.course.file.CourseFolder;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.file.Reading;
import lv.burtnica.recipe.file.RecipeFileReader;
import lv.burtnica.wording.Texts;

/**
 * What the files of a pack say.
 *
 * @param pieces its texts by their paths
 * @param foods that its recipes use
 */
record Contents(Map<String, Piece> pieces, List<FoodRow> foods) {

    /**
     * Reads every file.
     *
     * @param language in which a refusal is said
     * @throws PackRefusedException if one of them cannot be understood, or is not what the manifest says
     */
    static Contents of(PackBundle bundle, Locale language) {
        var pieces = new TreeMap<String, Piece>();
        courses(bundle, language, pieces);
        List<FoodRow> foods = List.of();
        for (var entry : bundle.manifest().entries()) {
            switch (entry.kind()) {
                case RECIPE -> pieces.put(entry.path(), new Piece.OfRecipe(recipe(entry, bundle, language)));
                case BOOKLET -> pieces.put(entry.path(), booklet(entry, bundle, language));
                case FOODS -> foods = FoodRow.read(bundle.text(entry));
                case PICTURE -> { }
                case COURSE, LESSON, WORKSHEET -> {
                    if (!pieces.containsKey(entry.path())) {
                        throw new PackRefusedException("entry", Map.of("file", entry.path()));
                    }
                }
            }
        }
        return new Contents(pieces, foods);
    }

    private static void courses(PackBundle bundle, Locale language, Map<String, Piece> pieces) {
        for (var spoken : Texts.standard().languages()) {
            var path = PackPaths.of(PackKind.COURSE, CourseShelf.KEY, spoken);
            if (bundle.manifest().entry(path).isPresent()) {
                var course = course(path, bundle, language);
                demand(course.language(), spoken, path);
                pieces.put(path, new Piece.OfCourse(course));
                course.lessons().forEach(lesson -> {
                    var at = PackPaths.of(PackKind.LESSON, String.valueOf(lesson.number()), spoken);
                    demand(lesson.language(), spoken, at);
                    pieces.put(at, new Piece.OfLesson(lesson));
                });
                course.worksheets().forEach(sheet -> {
                    var at = PackPaths.of(PackKind.WORKSHEET, sheet.key(), spoken);
                    demand(sheet.language(), spoken, at);
                    pieces.put(at, new Piece.OfWorksheet(sheet));
                });
            }
        }
        // A course's own file can name only what is on the list.
        pieces.keySet().retainAll(bundle.manifest().entries().stream().map(PackEntry::path).collect(Collectors.toSet()));
    }

    private static Course course(String path, PackBundle bundle, Locale language) {
        var folder = path.substring(0, path.length() - CourseFolder.COURSE.length());
        var texts = new HashMap<String, String>();
        bundle.manifest().entries().stream().filter(entry -> entry.path().startsWith(folder))
                .forEach(entry -> texts.put(entry.path().substring(folder.length()), bundle.text(entry)));
        try {
            return CourseFolder.read(CourseShelf.KEY, name -> texts.getOrDefault(name, ""));
        } catch (CourseFileException e) {
            throw PackRefusedException.unreadable(path, e.sentence(language));
        }
    }

    private static Recipe recipe(PackEntry entry, PackBundle bundle, Locale language) {
        return switch (RecipeFileReader.read(entry.path(), bundle.text(entry))) {
            case Reading.Fine<Recipe>(var recipe) -> {
                demand(recipe.language(), entry.locale(), entry.path());
                if (!recipe.key().equals(entry.key())) {
                    throw new PackRefusedException("entry", Map.of("file", entry.path()));
                }
                yield Drawings.known(recipe);
            }
            case Reading.Faulty<Recipe>(var faults) ->
                    throw PackRefusedException.unreadable(entry.path(), faults.getFirst().sentence(language));
        };
    }

    private static Piece booklet(PackEntry entry, PackBundle bundle, Locale language) {
        try {
            var file = BookletFileReader.read(bundle.text(entry));
            demand(file.language(), entry.locale(), entry.path());
            return new Piece.OfBooklet(Drawings.known(file));
        } catch (BookletFileException e) {
            throw PackRefusedException.unreadable(entry.path(), Texts.standard().text(e.textKey(), language, e.arguments()));
        }
    }

    private static void demand(Locale found, Locale wanted, String path) {
        if (!found.getLanguage().equals(wanted.getLanguage())) {
            throw new PackRefusedException("entry", Map.of("file", path));
        }
    }
}
