package lv.burtnica.press;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A page as a small grey picture, beside the one that somebody looked at and approved. Run the tests with {@code -Dpages.approve=true} to
 * write the pictures anew, then look at what git says has changed.
 */
public final class PagePicture {

    private static final Path APPROVED = Path.of("src/test/resources/pages");
    private static final Path SEEN = Path.of("target/pages");
    private static final int DOTS_PER_INCH = 36;
    /** Of 255: smoothing differs a little from one Java to the next. */
    private static final int SHADES = 40;
    /** Of all dots. */
    private static final double SHARE = 0.01;

    private PagePicture() {}

    /**
     * Compares a page with its approved picture.
     *
     * @param page counted from 1
     * @param name of the picture, without its ending
     * @return what is wrong, nothing where the page looks as it should
     */
    public static Optional<String> compare(byte[] pdf, int page, String name) {
        try {
            var seen = render(pdf, page);
            var approved = APPROVED.resolve(name + ".png");
            if (Boolean.getBoolean("pages.approve")) {
                write(seen, approved);
                return Optional.empty();
            }
            if (Files.exists(approved) && share(seen, ImageIO.read(approved.toFile())) <= SHARE) {
                return Optional.empty();
            }
            write(seen, SEEN.resolve(name + ".png"));
            return Optional.of("Look at " + SEEN.resolve(name + ".png") + " beside " + approved);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage render(byte[] pdf, int page) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(page - 1, DOTS_PER_INCH, ImageType.GRAY);
        }
    }

    private static double share(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return 1;
        }
        var different = 0;
        for (var y = 0; y < one.getHeight(); y++) {
            for (var x = 0; x < one.getWidth(); x++) {
                if (Math.abs(one.getRaster().getSample(x, y, 0) - other.getRaster().getSample(x, y, 0)) > SHADES) {
                    different++;
                }
            }
        }
        return (double) different / (one.getWidth() * one.getHeight());
    }

    private static void write(BufferedImage picture, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(picture, "png", file.toFile());
    }
}
