package lv.burtnica.exchange.pack;

import java.util.List;
import lv.burtnica.booklet.file.BookletFile;
import lv.burtnica.booklet.file.BookletFileWriter;
import lv.burtnica.course.Course;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.Worksheet;
import lv.burtnica.course.file.CourseTexts;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.file.AmountSplitter;
import lv.burtnica.recipe.file.RecipeFileWriter;

/** A text of a pack, or its like in this notebook. */
sealed interface Piece {

    /** As people know it. */
    String title();

    /** All that it says, always written in the same way: two that say the same have the same text. */
    String text();

    /** What is said about the course. Which lessons it has, and in which order, each notebook keeps for itself. */
    record OfCourse(Course course) implements Piece {

        @Override
        public String title() {
            return course.title();
        }

        @Override
        public String text() {
            return CourseTexts.of(
                    new Course(course.key(), course.language(), course.title(), course.audience(), course.aim(), course.about(), List.of(),
                            List.of()), List.of());
        }
    }

    record OfLesson(Lesson lesson) implements Piece {

        @Override
        public String title() {
            return lesson.title();
        }

        @Override
        public String text() {
            return CourseTexts.of(lesson);
        }
    }

    record OfWorksheet(Worksheet sheet) implements Piece {

        @Override
        public String title() {
            return sheet.title();
        }

        @Override
        public String text() {
            return CourseTexts.of(sheet);
        }
    }

    record OfRecipe(Recipe recipe) implements Piece {

        private static final RecipeFileWriter WRITER = new RecipeFileWriter(AmountSplitter.usual());

        @Override
        public String title() {
            return recipe.title();
        }

        @Override
        public String text() {
            return WRITER.write(recipe);
        }
    }

    record OfBooklet(BookletFile file) implements Piece {

        @Override
        public String title() {
            return file.title();
        }

        @Override
        public String text() {
            return BookletFileWriter.write(file);
        }
    }
}
