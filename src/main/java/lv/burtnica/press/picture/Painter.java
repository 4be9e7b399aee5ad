package lv.burtnica.press.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import lv.burtnica.press.plan.Draw;
import lv.burtnica.press.plan.Ink;
import lv.burtnica.press.plan.Outline;
import lv.burtnica.press.plan.Paint;

/** Paints drawing commands; the graphics measure in points of the page. */
final class Painter {

    private final Graphics2D graphics;
    private final double pixelsPerPoint;

    Painter(Graphics2D graphics, double pixelsPerPoint) {
        this.graphics = graphics;
        this.pixelsPerPoint = pixelsPerPoint;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.scale(pixelsPerPoint, pixelsPerPoint);
    }

    void draw(Draw draw) {
        switch (draw) {
            case Draw.Letters letters -> fill(row(letters, 0), letters.ink());
            case Draw.Slanted slanted -> fill(row(slanted.letters(), slanted.degrees()), slanted.letters().ink());
            case Draw.Shape shape -> shape(shape);
            case Draw.Image image -> image(image);
        }
    }

    /** @param degrees how far the line turns upwards */
    private static Path2D row(Draw.Letters letters, double degrees) {
        var glyphs = Glyphs.of(letters.face());
        var row = new Path2D.Double(Path2D.WIND_NON_ZERO);
        var place = AffineTransform.getTranslateInstance(letters.x(), letters.baseline());
        place.rotate(-Math.toRadians(degrees));
        place.scale(letters.size(), letters.size());
        for (var i = 0; i < letters.text().length(); i++) {
            var character = letters.text().charAt(i);
            row.append(glyphs.shape(character).getPathIterator(place), false);
            place.translate(glyphs.width(character), 0);
        }
        return row;
    }

    private void shape(Draw.Shape shape) {
        var path = path(shape);
        var filling = shape.paint().fill();
        var line = shape.paint().stroke();
        if (filling != null) {
            fill(path, filling);
        }
        if (line != null) {
            graphics.setColor(colour(line));
            graphics.setStroke(pen(shape.paint(), shape.scale()));
            graphics.draw(path);
        }
    }

    private void fill(Path2D path, Ink ink) {
        graphics.setColor(colour(ink));
        graphics.fill(path);
    }

    private static BasicStroke pen(Paint paint, double scale) {
        var width = (float) (paint.width() * scale);
        var cap = paint.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        var join = paint.round() ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER;
        return paint.dotted()
                ? new BasicStroke(width, cap, join, 10, new float[] {0, width * 4}, 0)
                : new BasicStroke(width, cap, join);
    }

    private static Color colour(Ink ink) {
        return new Color(ink.rgb());
    }

    private static Path2D path(Draw.Shape shape) {
        var outline = shape.outline();
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        var at = 0;
        for (var i = 0; i < outline.size(); i++) {
            var move = outline.move(i);
            switch (move) {
                case TO -> path.moveTo(x(shape, outline, at), y(shape, outline, at + 1));
                case LINE -> path.lineTo(x(shape, outline, at), y(shape, outline, at + 1));
                case CURVE -> path.curveTo(
                        x(shape, outline, at), y(shape, outline, at + 1),
                        x(shape, outline, at + 2), y(shape, outline, at + 3),
                        x(shape, outline, at + 4), y(shape, outline, at + 5));
                case CLOSE -> path.closePath();
            }
            at += move.numbers();
        }
        return path;
    }

    private static double x(Draw.Shape shape, Outline outline, int number) {
        return shape.x() + shape.scale() * outline.number(number);
    }

    private static double y(Draw.Shape shape, Outline outline, int number) {
        return shape.y() + shape.scale() * outline.number(number);
    }

    /** No more of a photograph is read than the page's picture has room for. */
    private void image(Draw.Image image) {
        var photo = PhotoReader.read(image.photo().jpeg(), image.width() * pixelsPerPoint);
        var place = AffineTransform.getTranslateInstance(image.x(), image.y());
        place.scale(image.width() / photo.getWidth(), image.height() / photo.getHeight());
        graphics.drawImage(photo, place, null);
    }
}
