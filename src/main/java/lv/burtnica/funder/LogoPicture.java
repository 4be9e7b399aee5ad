package lv.burtnica.funder;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.jspecify.annotations.Nullable;

/** Makes a logo ready for print: on white, in RGB, no larger than print needs. */
public final class LogoPicture {

    /** In bytes. */
    public static final int LARGEST = 2_000_000;
    /** Enough for 40 mm at 600 dots an inch. */
    private static final int MOST_PIXELS = 1000;
    /** A picture of more pixels than this is not opened at all. */
    private static final long MOST_OPENED = 40_000_000;
    private static final float QUALITY = 0.92f;

    private LogoPicture() {}

    /**
     * The logo out of a PNG, JPEG or GIF file.
     *
     * @param alt whose it is
     * @param millimetres its height in print
     * @param emblem whether it is the emblem that no other logo may outgrow
     * @return empty if the file is no such picture or too large
     */
    public static Optional<Funder.Logo> read(byte[] file, String alt, double millimetres, boolean emblem) {
        try {
            var picture = opened(file);
            if (picture == null) {
                return Optional.empty();
            }
            var flat = onWhite(picture);
            var jpeg = jpeg(flat);
            return jpeg.length > LARGEST
                    ? Optional.empty()
                    : Optional.of(new Funder.Logo(jpeg, flat.getWidth(), flat.getHeight(), alt, millimetres, emblem));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static @Nullable BufferedImage opened(byte[] file) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return null;
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0) > MOST_OPENED ? null : reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        var scale = Math.min(1.0, (double) MOST_PIXELS / Math.max(picture.getWidth(), picture.getHeight()));
        var width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var flat = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = flat.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return flat;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), quality);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
