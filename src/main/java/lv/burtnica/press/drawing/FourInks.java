package lv.burtnica.press.drawing;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/** Turns cyan, magenta, yellow and black into red, green and blue: each ink takes its share of light, and black takes it of all three. */
final class FourInks {

    private static final int FULL = 255;
    private static final int MIDDLE = 128;

    private FourInks() {}

    /** @param written how the file writes its inks */
    static BufferedImage toRgb(Raster four, AdobeMarker written) {
        var width = four.getWidth();
        var image = new BufferedImage(width, four.getHeight(), BufferedImage.TYPE_INT_RGB);
        var row = new int[4 * width];
        var colours = new int[width];
        for (var y = 0; y < four.getHeight(); y++) {
            four.getPixels(four.getMinX(), four.getMinY() + y, width, 1, row);
            for (var x = 0; x < width; x++) {
                colours[x] = colour(row, 4 * x, written);
            }
            image.setRGB(0, y, width, 1, colours, 0, width);
        }
        return image;
    }

    /** Values are the light that each ink leaves: 255 where there is none of it. */
    private static int colour(int[] row, int at, AdobeMarker written) {
        var black = row[at + 3];
        return switch (written) {
            case NONE -> rgb(FULL - row[at], FULL - row[at + 1], FULL - row[at + 2], FULL - black);
            case INKS -> rgb(row[at], row[at + 1], row[at + 2], black);
            case BRIGHTNESS -> {
                var y = row[at];
                var cb = row[at + 1] - MIDDLE;
                var cr = row[at + 2] - MIDDLE;
                // ITU-T T.871, 7; what comes out of it is ink, the opposite of light.
                yield rgb(
                        FULL - clamped(y + 1.402 * cr),
                        FULL - clamped(y - 0.344136 * cb - 0.714136 * cr),
                        FULL - clamped(y + 1.772 * cb),
                        black);
            }
        };
    }

    private static int clamped(double value) {
        return (int) Math.max(0, Math.min(FULL, Math.round(value)));
    }

    private static int rgb(int red, int green, int blue, int light) {
        return red * light / FULL << 16 | green * light / FULL << 8 | blue * light / FULL;
    }
}
