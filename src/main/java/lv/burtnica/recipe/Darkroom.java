package lv.burtnica.recipe;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.Thumbnails;

/**
 * Makes an uploaded picture ready. It believes the content, not the name; it looks at the size before it unpacks a single pixel; and what
 * comes out is drawn anew, so that no place, no camera and no hidden content of the upload is left.
 */
final class Darkroom {

    static final int LARGEST_UPLOAD = 20 * 1024 * 1024;
    static final long MOST_PIXELS = 60_000_000L;
    private static final int SMALLEST_EDGE = 40;
    private static final double QUALITY = 0.85;
    private static final Set<String> FORMATS = Set.of("JPEG", "PNG", "WEBP");

    private Darkroom() {}

    /** @throws UnusablePhotographException with the reason, for anything that is not a JPEG, PNG or WebP photograph of a fair size */
    static Photograph develop(byte[] upload) {
        if (upload.length > LARGEST_UPLOAD) {
            throw new UnusablePhotographException(UnusablePhotographException.Reason.TOO_LARGE);
        }
        var longestEdge = look(upload);
        try {
            var large = draw(upload, Math.min(longestEdge, PictureSize.LARGE.longestEdge()));
            var medium = shrink(large, PictureSize.MEDIUM);
            var small = shrink(large, PictureSize.SMALL);
            return new Photograph(large.getWidth(), large.getHeight(), jpeg(large), jpeg(medium), jpeg(small));
        } catch (IOException | RuntimeException e) {
            throw new UnusablePhotographException(UnusablePhotographException.Reason.BROKEN);
        }
    }

    /** Looks at the header alone; gives back the longer edge in pixels. */
    private static int look(byte[] upload) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(upload))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new UnusablePhotographException(UnusablePhotographException.Reason.NOT_A_PHOTOGRAPH);
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return check(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw new UnusablePhotographException(UnusablePhotographException.Reason.BROKEN);
        }
    }

    private static int check(ImageReader reader) throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toUpperCase(Locale.ROOT))) {
            throw new UnusablePhotographException(UnusablePhotographException.Reason.NOT_A_PHOTOGRAPH);
        }
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS) {
            throw new UnusablePhotographException(UnusablePhotographException.Reason.TOO_LARGE);
        }
        if (width < SMALLEST_EDGE || height < SMALLEST_EDGE) {
            throw new UnusablePhotographException(UnusablePhotographException.Reason.TOO_SMALL);
        }
        return (int) Math.max(width, height);
    }

    private static BufferedImage draw(byte[] upload, int edge) throws IOException {
        var upright = Thumbnails.of(new ByteArrayInputStream(upload))
                .size(edge, edge)
                .useExifOrientation(true)
                .imageType(BufferedImage.TYPE_INT_ARGB)
                .asBufferedImage();
        return onWhite(upright);
    }

    /** JPEG knows no transparency; what was see-through becomes paper. */
    private static BufferedImage onWhite(BufferedImage image) {
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = opaque.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, opaque.getWidth(), opaque.getHeight());
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return opaque;
    }

    private static BufferedImage shrink(BufferedImage image, PictureSize size) throws IOException {
        if (Math.max(image.getWidth(), image.getHeight()) <= size.longestEdge()) {
            return image;
        }
        return Thumbnails.of(image).size(size.longestEdge(), size.longestEdge()).asBufferedImage();
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        Thumbnails.of(image).scale(1).outputFormat("jpg").outputQuality(QUALITY).toOutputStream(out);
        return out.toByteArray();
    }
}
