package lv.burtnica.press.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Reads photographs no finer than they are shown. */
final class PhotoReader {

    private PhotoReader() {}

    /** @param pixels how wide it is shown */
    static BufferedImage read(byte[] jpeg, double pixels) {
        var reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(jpeg))) {
            reader.setInput(in, true, true);
            var wish = reader.getDefaultReadParam();
            var step = Math.max(1, (int) (reader.getWidth(0) / Math.max(1, pixels)));
            wish.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, wish);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            reader.dispose();
        }
    }
}
