package lv.burtnica.press;

import java.util.Optional;
import lv.burtnica.press.drawing.JpegHeader;

/** A picture to print. */
public sealed interface Artwork {

    /**
     * A photograph. It is printed dot for dot, unless it has more than twice the dots that paper shows at the largest size it is printed
     * at, or four inks: then it becomes smaller, or RGB.
     *
     * @param jpeg a JPEG file in grey, RGB or CMYK, already upright; the array must not be changed afterwards
     */
    record Photo(byte[] jpeg) implements Artwork {

        /** How many pixels it has; nothing if the bytes are not those of a JPEG file. */
        public Optional<Pixels> pixels() {
            return JpegHeader.read(jpeg).map(header -> new Pixels(header.width(), header.height()));
        }
    }

    /** The measures of a photograph in pixels. */
    record Pixels(int width, int height) {}

    /**
     * A line drawing of the house, printed as vectors.
     *
     * @param name of a file under {@code META-INF/resources/illustrations}, without {@code .svg}
     */
    record Drawing(String name) implements Artwork {}

    /**
     * A drawing brought along, printed as vectors.
     *
     * @param source SVG of paths, ellipses, circles, rectangles, lines and polygons with presentation attributes
     */
    record Svg(String source) implements Artwork {}
}
