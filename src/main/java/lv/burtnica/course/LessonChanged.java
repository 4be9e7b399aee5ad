package lv.burtnica.course;

import java.util.Locale;

/**
 * A lesson has a new version. It is announced inside the transaction that writes it.
 *
 * @param number of the lesson
 * @param version which is the newest now
 * @param why as it was said
 */
public record LessonChanged(int number, Locale language, int version, String why) {}
