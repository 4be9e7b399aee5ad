package lv.burtnica.course.writing;

import java.util.Locale;

/**
 * A file of a course.
 *
 * @param course its key
 * @param page the file's name as seen from the folder of that language
 */
public record PageName(String course, Locale language, String page) {}
