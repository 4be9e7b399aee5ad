package lv.burtnica.press.openpdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.burtnica.press.font.Face;
import lv.burtnica.press.plan.Draw;
import lv.burtnica.press.plan.Ink;
import lv.burtnica.press.plan.Paint;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;

/** Writes drawing commands into the content of a page; the plan's y grows downwards, that of the file upwards. */
final class Brush {

    /** What a page starts with (ISO 32000-1, table 52). */
    private static final Paint NEW_PEN = new Paint(null, null, 1, false, false);

    private record Pen(Paint paint, double scale) {}

    private final PdfContentByte content;
    private final Photographs photographs;
    private final Map<Face, BaseFont> fonts = new EnumMap<>(Face.class);
    private double height;
    private @Nullable Ink fill;
    private @Nullable Ink stroke;
    private Paint pen = NEW_PEN;
    private @Nullable Face face;
    private double size;

    Brush(PdfContentByte content, Photographs photographs) {
        this.content = content;
        this.photographs = photographs;
    }

    /** A new page starts with a new state. */
    void startPage(double pageHeight) {
        height = pageHeight;
        fill = null;
        stroke = null;
        pen = NEW_PEN;
        face = null;
    }

    /** Draws lines without fills, all of one pen as one path. */
    void draw(List<Draw.Shape> rules) {
        var pens = new LinkedHashMap<Pen, List<Draw.Shape>>();
        rules.forEach(rule -> pens.computeIfAbsent(new Pen(rule.paint(), rule.scale()), any -> new ArrayList<>()).add(rule));
        pens.forEach((each, shapes) -> {
            stroke(Objects.requireNonNull(each.paint().stroke()));
            pen(each.paint(), each.scale());
            shapes.forEach(shape -> Tracer.trace(shape, height, content));
            content.stroke();
        });
    }

    void draw(Draw draw) {
        switch (draw) {
            case Draw.Letters letters -> letters(letters);
            case Draw.Slanted slanted -> slanted(slanted);
            case Draw.Shape shape -> shape(shape);
            case Draw.Image image -> image(image);
        }
    }

    private void letters(Draw.Letters letters) {
        fill(letters.ink());
        content.beginText();
        type(letters);
        content.moveText((float) letters.x(), (float) (height - letters.baseline()));
        content.showText(letters.text());
        content.endText();
    }

    private void type(Draw.Letters letters) {
        if (letters.face() != face || letters.size() != size) {
            face = letters.face();
            size = letters.size();
            content.setFontAndSize(fonts.computeIfAbsent(face, Fonts::of), (float) size);
        }
    }

    private void slanted(Draw.Slanted slanted) {
        var letters = slanted.letters();
        var turn = Math.toRadians(slanted.degrees());
        fill(letters.ink());
        content.beginText();
        type(letters);
        content.setTextMatrix(
                (float) Math.cos(turn),
                (float) Math.sin(turn),
                (float) -Math.sin(turn),
                (float) Math.cos(turn),
                (float) letters.x(),
                y(letters.baseline()));
        content.showText(letters.text());
        content.endText();
    }

    private void image(Draw.Image image) {
        try {
            var loaded = photographs.of(image.photo());
            content.addImage(
                    loaded, (float) image.width(), 0, 0, (float) image.height(), (float) image.x(), y(image.y() + image.height()));
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    private void shape(Draw.Shape shape) {
        var paint = shape.paint();
        var filling = paint.fill();
        var line = paint.stroke();
        if (filling != null) {
            fill(filling);
        }
        if (line != null) {
            stroke(line);
            pen(paint, shape.scale());
        }
        Tracer.trace(shape, height, content);
        if (filling != null && line != null) {
            content.fillStroke();
        } else if (filling != null) {
            content.fill();
        } else {
            content.stroke();
        }
    }

    private float y(double down) {
        return (float) (height - down);
    }

    private void fill(Ink ink) {
        if (!ink.equals(fill)) {
            content.setRGBColorFill(ink.red(), ink.green(), ink.blue());
            fill = ink;
        }
    }

    private void stroke(Ink ink) {
        if (!ink.equals(stroke)) {
            content.setRGBColorStroke(ink.red(), ink.green(), ink.blue());
            stroke = ink;
        }
    }

    private void pen(Paint paint, double scale) {
        var wanted = new Paint(null, null, paint.width() * scale, paint.round(), paint.dotted());
        if (wanted.equals(pen)) {
            return;
        }
        if (pen.width() != wanted.width()) {
            content.setLineWidth((float) wanted.width());
        }
        if (pen.round() != wanted.round()) {
            content.setLineCap(wanted.round() ? PdfContentByte.LINE_CAP_ROUND : PdfContentByte.LINE_CAP_BUTT);
            content.setLineJoin(wanted.round() ? PdfContentByte.LINE_JOIN_ROUND : PdfContentByte.LINE_JOIN_MITER);
        }
        if (wanted.dotted()) {
            content.setLineDash(0, (float) wanted.width() * 4, 0);
        } else if (pen.dotted()) {
            content.setLineDash(0);
        }
        pen = wanted;
    }
}
