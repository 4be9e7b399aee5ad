package lv.burtnica.course.writing;

/**
 * What keeps a lesson from being saved.
 *
 * @param row the place in a list of rows, counted from 0; 0 elsewhere
 * @param key of the sentence that says what to do
 */
public record LessonFault(LessonPart part, int row, String key) {}
