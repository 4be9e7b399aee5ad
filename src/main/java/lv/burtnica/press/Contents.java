package lv.burtnica.press;

/**
 * The list of headings that are listed in the contents, each with its page number, a leader of dots and a link.
 *
 * @param deepest the lowest level of heading it shows, from 1 to 4
 * @param pageSpoken what a screen reader says before the page number: "lappuse"
 */
public record Contents(int deepest, String pageSpoken) implements Block {}
