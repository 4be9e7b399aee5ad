package lv.burtnica.exchange.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.file.CourseFolder;
import lv.burtnica.recipe.file.RecipeFileReader;
import lv.burtnica.wording.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The texts that came with the program. Every notebook began with them, so they tell who changed what where two notebooks meet for the
 * first time.
 */
@Component
class StarterTexts {

    private @Nullable Map<String, String> texts;

    /** What lay at the place of the pack at the very beginning. */
    synchronized Optional<String> text(String path) {
        var known = texts;
        if (known == null) {
            known = read();
            texts = known;
        }
        return Optional.ofNullable(known.get(path));
    }

    private static Map<String, String> read() {
        var texts = new HashMap<String, String>();
        for (var language : Texts.standard().languages()) {
            if (CourseShelf.starter(language, CourseFolder.COURSE).isPresent()) {
                var course = CourseFolder.read(CourseShelf.KEY, name -> CourseShelf.starter(language, name).orElse(""));
                texts.put(PackPaths.of(PackKind.COURSE, course.key(), language), new Piece.OfCourse(course).text());
                course.lessons().forEach(lesson -> texts.put(
                        PackPaths.of(PackKind.LESSON, String.valueOf(lesson.number()), language), new Piece.OfLesson(lesson).text()));
                course.worksheets().forEach(sheet -> texts.put(
                        PackPaths.of(PackKind.WORKSHEET, sheet.key(), language), new Piece.OfWorksheet(sheet).text()));
            }
        }
        recipes(texts);
        return texts;
    }

    private static void recipes(Map<String, String> texts) {
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:recipes/**/*.md")) {
                if (!file.getURL().toString().contains("/recipes/course/")) {
                    RecipeFileReader.read(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8)).result()
                            .ifPresent(recipe -> texts.put(
                                    PackPaths.of(PackKind.RECIPE, recipe.key(), recipe.language()), new Piece.OfRecipe(recipe).text()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The starter notebook cannot be read", e);
        }
    }
}
