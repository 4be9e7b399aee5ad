package lv.burtnica.press.plan;

import java.util.List;

/** Something on a page, at points from its upper left corner. */
public sealed interface Item {

    /** The same elsewhere on the page. */
    default Item moved(double dx, double dy) {
        return switch (this) {
            case Mark(var owner, var draws) -> new Mark(owner, draws.stream().map(draw -> draw.moved(dx, dy)).toList());
            case LinkArea l -> new LinkArea(l.tag(), l.x() + dx, l.y() + dy, l.width(), l.height(), l.target(), l.description());
            case Bounds b -> new Bounds(b.tag(), b.x() + dx, b.y() + dy, b.width(), b.height());
        };
    }

    /**
     * Something to see, with its place in the structure tree; nothing can be drawn without saying whose it is.
     *
     * @param owner the element it belongs to, or that it is an artifact
     * @param draws the commands, in order
     */
    record Mark(Owner owner, List<Draw> draws) implements Item {}

    /**
     * A place that leads somewhere.
     *
     * @param tag the link element in the tree
     * @param x left edge
     * @param y upper edge
     * @param width in points
     * @param height in points
     * @param target a web address, or {@code #} and an anchor
     * @param description what a screen reader says for it
     */
    record LinkArea(Tag tag, double x, double y, double width, double height, String target, String description) implements Item {}

    /**
     * How far a figure reaches.
     *
     * @param tag the figure element in the tree
     * @param x left edge
     * @param y upper edge
     * @param width in points
     * @param height in points
     */
    record Bounds(Tag tag, double x, double y, double width, double height) implements Item {}
}
