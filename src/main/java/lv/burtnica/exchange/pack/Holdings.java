package lv.burtnica.exchange.pack;

import java.util.Locale;
import java.util.Optional;
import lv.burtnica.booklet.BookletDesk;
import lv.burtnica.course.Course;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.file.CourseFolder;
import lv.burtnica.course.writing.CourseDesk;
import lv.burtnica.course.writing.LessonDesk;
import lv.burtnica.recipe.PictureSize;
import lv.burtnica.recipe.Pictures;
import lv.burtnica.recipe.RecipeIntake;
import org.springframework.stereotype.Component;

/** What this notebook has of the things that packs hold. */
@Component
class Holdings {

    private final CourseShelf shelf;
    private final LessonDesk lessons;
    private final CourseDesk pages;
    private final RecipeIntake recipes;
    private final Pictures pictures;
    private final BookletDesk booklets;
    private final BookletsOut files;

    Holdings(CourseShelf shelf, LessonDesk lessons, CourseDesk pages, RecipeIntake recipes, Pictures pictures, BookletDesk booklets,
            BookletsOut files) {
        this.shelf = shelf;
        this.lessons = lessons;
        this.pages = pages;
        this.recipes = recipes;
        this.pictures = pictures;
        this.booklets = booklets;
        this.files = files;
    }

    Optional<Mine> find(PackKind kind, String key, Locale language) {
        return switch (kind) {
            case COURSE -> course(language).map(course -> new Mine(
                    new Piece.OfCourse(course), key, pages.version(language, CourseFolder.COURSE), null, null));
            case LESSON -> course(language).flatMap(course -> lessons.newest(Integer.parseInt(key), language))
                    .map(newest -> new Mine(new Piece.OfLesson(newest.lesson()), key, newest.version().number(), null, null));
            case WORKSHEET -> course(language)
                    .flatMap(course -> course.worksheets().stream().filter(sheet -> sheet.key().equals(key)).findFirst())
                    .map(sheet -> new Mine(new Piece.OfWorksheet(sheet), key,
                            pages.version(language, CourseFolder.worksheetFile(key)), null, null));
            case RECIPE -> recipes.find(key, language)
                    .map(page -> new Mine(new Piece.OfRecipe(page.recipe()), key, page.version(), page, null));
            case BOOKLET -> booklets.all().stream()
                    .filter(page -> page.booklet().key().equals(key)
                            && page.booklet().language().getLanguage().equals(language.getLanguage()))
                    .findFirst()
                    .map(page -> new Mine(new Piece.OfBooklet(files.file(page.booklet())), key, page.version(), null, page));
            case FOODS, PICTURE -> Optional.empty();
        };
    }

    /** The course in just this language. */
    Optional<Course> course(Locale language) {
        return Optional.of(shelf.course(language)).filter(course -> course.language().getLanguage().equals(language.getLanguage()));
    }

    /** The hash of a photograph; empty for none. */
    String pictureHash(String id) {
        return id.isEmpty() ? "" : pictures.jpeg(id, PictureSize.LARGE).map(PackHash::of).orElse("");
    }
}
