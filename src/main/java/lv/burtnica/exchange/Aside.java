package lv.burtnica.exchange;

/**
 * What stands beside the steps: a tip, a warning, a story.
 *
 * @param title its heading, empty where it has none
 * @param text plain text, paragraphs divided by an empty line
 */
public record Aside(String title, String text) {}
