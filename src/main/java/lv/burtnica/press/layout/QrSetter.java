package lv.burtnica.press.layout;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import lv.burtnica.press.QrCode;
import lv.burtnica.press.Sheet;
import lv.burtnica.press.plan.Ink;
import lv.burtnica.press.plan.Outline;
import lv.burtnica.press.plan.Paint;
import lv.burtnica.press.plan.Tag;

/** Draws QR codes as rectangles. */
final class QrSetter {

    private QrSetter() {}

    static Slab set(QrCode code, Context context) {
        var side = Math.min(context.width(), Sheet.points(code.millimetres()));
        var modules = modules(code.content());
        var figure = PictureSetter.figure(code.alt(), context.tag());
        return new Slab(side, (sketch, height) -> {
                    sketch.shape(figure, modules.outline(), Paint.filled(Ink.BLACK), 0, 0, side / modules.count());
                    if (figure instanceof Tag tag) {
                        sketch.bounds(tag, 0, 0, side, side);
                    }
                })
                .before(context.scale().line() * 0.5)
                .after(context.scale().line() * 0.5);
    }

    private record Modules(Outline outline, int count) {}

    /** Neighbouring dark squares of a row are one rectangle, so that no hairline shows between them. */
    private static Modules modules(String content) {
        var matrix = encode(content);
        var outline = new Outline();
        for (var y = 0; y < matrix.getHeight(); y++) {
            for (var x = 0; x < matrix.getWidth(); x++) {
                var start = x;
                while (x < matrix.getWidth() && matrix.get(x, y) == 1) {
                    x++;
                }
                if (x > start) {
                    outline.rectangle(start, y, x - start, 1);
                }
            }
        }
        return new Modules(outline, matrix.getWidth());
    }

    private static ByteMatrix encode(String content) {
        try {
            var hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
            return Encoder.encode(content, ErrorCorrectionLevel.M, hints).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code: " + content, e);
        }
    }
}
