package lv.burtnica.course.writing;

import java.time.Instant;
import lv.burtnica.course.Lesson;

/**
 * A lesson that somebody has typed and not saved yet.
 *
 * @param base the number of the version that it began from, 0 for a new lesson
 * @param lesson may have any faults
 * @param why it is changed, may be empty
 */
public record LessonDraft(int base, Lesson lesson, String why, Instant keptAt) {}
