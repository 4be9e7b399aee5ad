package lv.burtnica.press.drawing;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes photographs fit for paper: one that has far more dots than the paper shows becomes smaller, one in four inks becomes RGB, because
 * a file made to last knows one kind of colour. All others go through untouched, dot for dot.
 */
public final class Enlarger {

    /** What offset and laser printers show. */
    private static final double DOTS_PER_INCH = 300;
    /** So many times more dots are let through: drawing a photograph anew costs a little of it, and time. */
    private static final double PASSED_THROUGH = 2;
    private static final double POINTS_PER_INCH = 72;
    private static final float QUALITY = 0.88f;

    private Enlarger() {}

    /** Whether the photograph can be printed as it is. */
    public static boolean isFit(JpegHeader header, double widthInPoints) {
        return header.components() != JpegHeader.CMYK && header.width() <= PASSED_THROUGH * dots(widthInPoints);
    }

    /**
     * The photograph as RGB or grey JPEG for the size at which it is printed; the array itself where it is fit already.
     *
     * @param jpeg a JPEG file
     * @param header of that file
     * @param widthInPoints the largest width at which it is printed
     * @throws IOException if the file is damaged
     */
    public static byte[] fit(byte[] jpeg, JpegHeader header, double widthInPoints) throws IOException {
        if (isFit(header, widthInPoints)) {
            return jpeg;
        }
        var wide = Math.min(header.width(), (int) Math.ceil(dots(widthInPoints)));
        var tall = Math.max(1, (int) Math.round((double) wide * header.height() / header.width()));
        return encode(scale(decode(jpeg, header, wide), wide, tall));
    }

    private static double dots(double points) {
        return points / POINTS_PER_INCH * DOTS_PER_INCH;
    }

    /** The picture with at least twice as many dots as wanted, so that a photograph of any size unpacks into little memory. */
    private static BufferedImage decode(byte[] jpeg, JpegHeader header, int wide) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(jpeg))) {
            reader.setInput(input, true, true);
            var parameters = reader.getDefaultReadParam();
            var step = Math.max(1, header.width() / (2 * wide));
            parameters.setSourceSubsampling(step, step, 0, 0);
            return header.components() == JpegHeader.CMYK ? readInks(reader, parameters, jpeg) : reader.read(0, parameters);
        } catch (RuntimeException e) {
            throw new IOException(e);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage readInks(ImageReader reader, ImageReadParam parameters, byte[] jpeg) throws IOException {
        return FourInks.toRgb(reader.readRaster(0, parameters), AdobeMarker.read(jpeg));
    }

    private static BufferedImage scale(BufferedImage image, int wide, int tall) {
        if (image.getWidth() == wide && image.getHeight() == tall) {
            return image;
        }
        var grey = image.getRaster().getNumBands() == 1;
        var scaled = new BufferedImage(wide, tall, grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
        var graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, wide, tall, null);
        graphics.dispose();
        return scaled;
    }

    private static byte[] encode(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(image), "jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
