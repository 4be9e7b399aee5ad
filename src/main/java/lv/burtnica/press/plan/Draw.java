package lv.burtnica.press.plan;

import lv.burtnica.press.Artwork;
import lv.burtnica.press.font.Face;

/** A drawing command. Positions are points from the upper left corner of the page, y growing downwards. */
public sealed interface Draw {

    /** The same elsewhere on the page. */
    default Draw moved(double dx, double dy) {
        return switch (this) {
            case Letters l -> new Letters(l.face(), l.size(), l.ink(), l.x() + dx, l.baseline() + dy, l.text());
            case Slanted s -> new Slanted((Letters) s.letters().moved(dx, dy), s.degrees());
            case Shape s -> new Shape(s.outline(), s.paint(), s.x() + dx, s.y() + dy, s.scale());
            case Image i -> new Image(i.photo(), i.x() + dx, i.y() + dy, i.width(), i.height());
        };
    }

    /**
     * A row of letters of one font.
     *
     * @param face the font
     * @param size in points
     * @param ink the colour
     * @param x where the first letter starts
     * @param baseline where the letters stand
     * @param text the letters, with the blank at the end of a broken line
     */
    record Letters(Face face, double size, Ink ink, double x, double baseline, String text) implements Draw {}

    /**
     * Letters on a slanting line.
     *
     * @param letters where they start and how they are set
     * @param degrees how far the line turns upwards
     */
    record Slanted(Letters letters, double degrees) implements Draw {}

    /**
     * A path.
     *
     * @param outline the path in its own coordinates
     * @param paint how it is painted, widths in the outline's own coordinates
     * @param x where its origin stands
     * @param y where its origin stands
     * @param scale from its own coordinates to points
     */
    record Shape(Outline outline, Paint paint, double x, double y, double scale) implements Draw {}

    /**
     * A photograph.
     *
     * @param photo what to draw
     * @param x left edge
     * @param y upper edge
     * @param width in points
     * @param height in points
     */
    record Image(Artwork.Photo photo, double x, double y, double width, double height) implements Draw {}
}
