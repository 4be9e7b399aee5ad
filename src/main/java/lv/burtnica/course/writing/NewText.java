package lv.burtnica.course.writing;

/**
 * What is to become the newest version.
 *
 * @param why it was changed, in a sentence
 * @param restored the number of the version whose text this is, 0 for a new text
 */
record NewText(String content, String why, int restored) {}
