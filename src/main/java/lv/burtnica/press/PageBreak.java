package lv.burtnica.press;

/**
 * What follows starts at the top of a page.
 *
 * @param start of which page
 */
public record PageBreak(Start start) implements Block {}
