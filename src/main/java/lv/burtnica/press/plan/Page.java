package lv.burtnica.press.plan;

import java.util.List;

/**
 * A finished page.
 *
 * @param width in points
 * @param height in points
 * @param items what is on it
 */
public record Page(double width, double height, List<Item> items) {}
