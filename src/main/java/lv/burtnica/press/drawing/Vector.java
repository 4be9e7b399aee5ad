package lv.burtnica.press.drawing;

import java.util.List;
import lv.burtnica.press.plan.Outline;
import lv.burtnica.press.plan.Paint;

/**
 * A line drawing.
 *
 * @param width in its own units
 * @param height in its own units
 * @param shapes from back to front
 */
public record Vector(double width, double height, List<Shape> shapes) {

    /**
     * A path of a drawing.
     *
     * @param outline in units of the drawing
     * @param paint widths in units of the drawing
     */
    public record Shape(Outline outline, Paint paint) {}
}
