package lv.burtnica.course.writing;

import java.time.Instant;

/**
 * A version of a file of the course.
 *
 * @param number counted from 1, which is the text that came with the program where there is one
 * @param restored the number of the older version that was taken up again, 0 otherwise
 * @param text the whole file
 * @param why it was changed, empty for the first
 * @param who changed it, as they were called then; empty for nobody
 */
public record PageVersion(int number, int restored, String text, String why, String who, Instant madeAt) {}
