package lv.burtnica.exchange.pack;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import lv.burtnica.course.Course;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.file.CourseFolder;
import lv.burtnica.course.file.CourseTexts;
import lv.burtnica.course.writing.CourseDesk;
import lv.burtnica.course.writing.LessonDesk;
import lv.burtnica.wording.Texts;
import org.springframework.stereotype.Component;

/** Puts the course into a pack: its own page, its lessons and its worksheets, in every language that it has. */
@Component
class CourseOut {

    private final CourseShelf shelf;
    private final LessonDesk lessons;
    private final CourseDesk pages;

    CourseOut(CourseShelf shelf, LessonDesk lessons, CourseDesk pages) {
        this.shelf = shelf;
        this.lessons = lessons;
        this.pages = pages;
    }

    /** @return the keys of the recipes that are cooked in it */
    Set<String> pack(Packing packing) {
        var recipes = new HashSet<String>();
        for (var language : Texts.standard().languages()) {
            var course = shelf.course(language);
            if (course.language().getLanguage().equals(language.getLanguage())) {
                pack(course, packing);
                course.lessons().forEach(lesson -> lesson.recipes().forEach(cooked -> recipes.add(cooked.recipe())));
            }
        }
        return recipes;
    }

    String title() {
        return shelf.course(Texts.LATVIAN).title();
    }

    private void pack(Course course, Packing packing) {
        var language = course.language();
        var files = course.lessons().stream().map(lesson -> CourseFolder.lessonFile(lesson.number())).toList();
        packing.add(
                PackEntry.page(PackKind.COURSE, CourseShelf.KEY, language, pages.version(language, CourseFolder.COURSE), course.title()),
                CourseTexts.of(course, files));
        course.lessons().forEach(lesson -> packing.add(
                PackEntry.page(PackKind.LESSON, String.valueOf(lesson.number()), language, version(lesson, language), lesson.title()),
                CourseTexts.of(lesson)));
        course.worksheets().forEach(sheet -> packing.add(
                PackEntry.page(PackKind.WORKSHEET, sheet.key(), language,
                        pages.version(language, CourseFolder.worksheetFile(sheet.key())), sheet.title()),
                CourseTexts.of(sheet)));
    }

    private int version(Lesson lesson, Locale language) {
        return lessons.newest(lesson.number(), language).map(newest -> newest.version().number()).orElse(0);
    }
}
