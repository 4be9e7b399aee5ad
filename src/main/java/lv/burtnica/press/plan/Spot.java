package lv.burtnica.press.plan;

/**
 * A place in the work.
 *
 * @param page counted from 0
 * @param y points from the upper edge of the page
 */
public record Spot(int page, double y) {}
