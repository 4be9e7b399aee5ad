package lv.burtnica.press.openpdf;

import lv.burtnica.press.plan.Draw;
import lv.burtnica.press.plan.Outline;
import org.openpdf.text.pdf.PdfContentByte;

/** Follows an outline with a pen that is neither chosen nor put down on the paper yet. */
final class Tracer {

    private final Draw.Shape shape;
    private final Outline outline;
    private final double height;

    private Tracer(Draw.Shape shape, double height) {
        this.shape = shape;
        this.outline = shape.outline();
        this.height = height;
    }

    /**
     * Adds a path to the content of a page.
     *
     * @param height of the page in points
     */
    static void trace(Draw.Shape shape, double height, PdfContentByte content) {
        new Tracer(shape, height).trace(content);
    }

    private void trace(PdfContentByte content) {
        var at = 0;
        for (var i = 0; i < outline.size(); i++) {
            var move = outline.move(i);
            switch (move) {
                case TO -> content.moveTo(x(at), y(at + 1));
                case LINE -> content.lineTo(x(at), y(at + 1));
                case CURVE -> content.curveTo(x(at), y(at + 1), x(at + 2), y(at + 3), x(at + 4), y(at + 5));
                case CLOSE -> content.closePath();
            }
            at += move.numbers();
        }
    }

    private float x(int index) {
        return (float) (shape.x() + shape.scale() * outline.number(index));
    }

    private float y(int index) {
        return (float) (height - (shape.y() + shape.scale() * outline.number(index)));
    }
}
