package lv.burtnica.exchange.pack;

import lv.burtnica.course.Course;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.Worksheet;
import lv.burtnica.course.file.CourseFolder;
import lv.burtnica.course.writing.CourseDesk;
import lv.burtnica.course.writing.LessonDesk;
import lv.burtnica.exchange.pack.PackPlan.Line;
import lv.burtnica.exchange.pack.PackState.Choice;
import org.springframework.stereotype.Component;

/** Takes the course's own page, its lessons and worksheets out of a pack. Every text that is replaced stays as an older version. */
@Component
class CourseIn {

    private final CourseShelf shelf;
    private final LessonDesk lessons;
    private final CourseDesk pages;

    CourseIn(CourseShelf shelf, LessonDesk lessons, CourseDesk pages) {
        this.shelf = shelf;
        this.lessons = lessons;
        this.pages = pages;
    }

    void take(Line line, Taking taking) {
        switch (taking.piece(line)) {
            case Piece.OfLesson(var lesson) -> lesson(lesson, line, taking);
            case Piece.OfWorksheet(var sheet) -> worksheet(sheet, taking);
            case Piece.OfCourse(var course) -> course(course, taking);
            case Piece.OfRecipe other -> throw new IllegalStateException("Not a page of the course: " + other.title());
            case Piece.OfBooklet other -> throw new IllegalStateException("Not a page of the course: " + other.title());
        }
    }

    private void lesson(Lesson theirs, Line line, Taking taking) {
        var here = shelf.course(theirs.language()).worksheets().stream().map(Worksheet::key).toList();
        var lesson = theirs.withWorksheets(theirs.worksheets().stream().filter(here::contains).toList());
        if (lesson.worksheets().size() < theirs.worksheets().size()) {
            taking.report().say("lesson-worksheet", theirs.title());
        }
        var mine = line.mine();
        if (mine == null || taking.choice(line) == Choice.KEEP_BOTH) {
            lessons.take(lesson, taking.why(), taking.person());
        } else {
            lessons.save(lesson, mine.version(), taking.why(), taking.person());
        }
    }

    private void worksheet(Worksheet sheet, Taking taking) {
        pages.save(sheet, pages.version(sheet.language(), CourseFolder.worksheetFile(sheet.key())), taking.person());
    }

    /** Which lessons there are and in which order stays as it is here. */
    private void course(Course theirs, Taking taking) {
        var here = shelf.course(theirs.language());
        pages.save(
                new Course(here.key(), here.language(), theirs.title(), theirs.audience(), theirs.aim(), theirs.about(), here.lessons(),
                        here.worksheets()),
                pages.version(here.language(), CourseFolder.COURSE), taking.person());
    }
}
