package lv.burtnica.press;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Photographs as cameras, scanners and printing houses send them. */
public final class Jpegs {

    private Jpegs() {}

    /** One colour all over. */
    public static byte[] plain(int width, int height, int rgb) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var row = new int[width];
        Arrays.fill(row, rgb);
        for (var y = 0; y < height; y++) {
            image.setRGB(0, y, width, 1, row, 0, width);
        }
        return written(image);
    }

    /** A grey of 150, in one component. */
    public static byte[] grey(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                image.getRaster().setSample(x, y, 0, 150);
            }
        }
        return written(image);
    }

    /**
     * Four components, the same everywhere.
     *
     * @param transform what Adobe's marker says, -1 to leave the marker out
     * @param values of the four components
     */
    public static byte[] four(int width, int height, int transform, int... values) {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, new Point());
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                raster.setPixel(x, y, values);
            }
        }
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(raster, null, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return transform < 0 ? out.toByteArray() : marked(out.toByteArray(), transform);
    }

    /** With Adobe's marker after the first two bytes. */
    private static byte[] marked(byte[] jpeg, int transform) {
        var marker = new byte[] {(byte) 0xff, (byte) 0xee, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) transform};
        var marked = Arrays.copyOf(jpeg, jpeg.length + marker.length);
        System.arraycopy(marker, 0, marked, 2, marker.length);
        System.arraycopy(jpeg, 2, marked, 2 + marker.length, jpeg.length - 2);
        return marked;
    }

    private static byte[] written(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
