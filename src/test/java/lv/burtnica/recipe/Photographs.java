package lv.burtnica.recipe;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Files as people upload them, good ones and bad ones. */
public final class Photographs {

    /** 64 × 48 pixels, the left half red. */
    private static final String WEBP =
            "UklGRloAAABXRUJQVlA4IE4AAAAwBACdASpAADAAPrVUo0wnJKMiKqgA4BaJZQDRu"
                    + "QA0AABVOtUjCdi/egAA/uveKa+IHo/+CCuZl7OVu/x6Ov89aqFTv64WYIm1p5ObgAA=";

    private Photographs() {}

    /** The left half red, the right half blue. */
    public static byte[] jpeg(int width, int height) {
        return write(halves(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    static byte[] png(int width, int height) {
        return write(halves(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    /** Nothing but see-through pixels. */
    static byte[] transparentPng(int width, int height) {
        return write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    static byte[] gif(int width, int height) {
        return write(halves(width, height, BufferedImage.TYPE_INT_RGB), "gif");
    }

    static byte[] webp() {
        return Base64.getDecoder().decode(WEBP);
    }

    public static byte[] svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8);
    }

    /** Held sideways: the camera says in its notes that the picture must be turned to the right, and who took it. */
    static byte[] sideways(int width, int height) {
        var exif = new ByteArrayOutputStream();
        exif.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, 52});
        exif.writeBytes(ascii("Exif\0\0II*\0"));
        exif.writeBytes(new byte[] {8, 0, 0, 0, 2, 0});
        exif.writeBytes(new byte[] {0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0});
        exif.writeBytes(new byte[] {0x3B, 0x01, 2, 0, 6, 0, 0, 0, 38, 0, 0, 0});
        exif.writeBytes(new byte[4]);
        exif.writeBytes(ascii("Anita\0"));
        var jpeg = jpeg(width, height);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(exif.toByteArray());
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /** A picture and a page with a script in one file. */
    static byte[] pictureWithScript() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(jpeg(100, 80));
        out.writeBytes(ascii("<html><script>alert(1)</script></html>"));
        return out.toByteArray();
    }

    /** A file of 60 bytes that says it is a picture of so many pixels. */
    static byte[] bomb(int width, int height) {
        var png = png(50, 50);
        var small = new byte[60];
        System.arraycopy(png, 0, small, 0, small.length);
        putInt(small, 16, width);
        putInt(small, 20, height);
        return small;
    }

    private static void putInt(byte[] bytes, int place, int value) {
        for (var i = 0; i < 4; i++) {
            bytes[place + i] = (byte) (value >>> (24 - 8 * i));
        }
    }

    private static BufferedImage halves(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return image;
    }

    private static byte[] write(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
