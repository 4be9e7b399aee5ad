package lv.burtnica.course.ui.writing;

import java.util.Set;
import lv.burtnica.course.Lesson;

/**
 * A lesson as it stands in the form.
 *
 * @param why it was changed, in a sentence
 * @param takenIn the numbers of the suggestions that it takes in
 */
record TypedLesson(Lesson lesson, String why, Set<Long> takenIn) {}
