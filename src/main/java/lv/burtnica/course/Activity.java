package lv.burtnica.course;

/**
 * Something that the group does together: a talk, a game, a demonstration.
 *
 * @param title by which the agenda names it
 * @param text how it goes, as Markdown
 */
public record Activity(String title, String text) {}
