package lv.burtnica.press.layout;

import lv.burtnica.press.Artwork;
import lv.burtnica.press.UnusablePictureException;
import lv.burtnica.press.UnusablePictureException.Reason;
import lv.burtnica.press.drawing.Drawings;
import lv.burtnica.press.drawing.JpegHeader;
import lv.burtnica.press.drawing.SvgReader;
import lv.burtnica.press.drawing.Vector;
import lv.burtnica.press.plan.Owner;

/** A picture of known size, ready to be drawn. */
sealed interface Plate {

    /** In units of its own. */
    double width();

    /** In the same units. */
    double height();

    void draw(Sketch sketch, Owner owner, double left, double top, double wide, double tall);

    /**
     * @param artwork what to print
     * @param name what to call it in an error
     * @throws UnusablePictureException if it cannot be printed
     */
    static Plate of(Artwork artwork, String name) {
        return switch (artwork) {
            case Artwork.Photo photo -> photograph(photo, name);
            case Artwork.Drawing(var drawing) -> new Lined(Drawings.named(drawing));
            case Artwork.Svg(var source) -> new Lined(SvgReader.read(source, name));
        };
    }

    private static Plate photograph(Artwork.Photo photo, String name) {
        var header = JpegHeader.read(photo.jpeg()).orElseThrow(() -> new UnusablePictureException(Reason.NOT_JPEG, name));
        return new Photographed(photo, header);
    }

    /** A photograph. */
    record Photographed(Artwork.Photo photo, JpegHeader header) implements Plate {

        @Override
        public double width() {
            return header.width();
        }

        @Override
        public double height() {
            return header.height();
        }

        @Override
        public void draw(Sketch sketch, Owner owner, double left, double top, double wide, double tall) {
            sketch.image(owner, photo, left, top, wide, tall);
        }
    }

    /** A line drawing; where it is enlarged its lines grow more slowly than the rest. */
    record Lined(Vector vector) implements Plate {

        @Override
        public double width() {
            return vector.width();
        }

        @Override
        public double height() {
            return vector.height();
        }

        @Override
        public void draw(Sketch sketch, Owner owner, double left, double top, double wide, double tall) {
            var scale = wide / vector.width();
            var thinner = Math.min(1, 1 / Math.sqrt(scale));
            vector.shapes().forEach(shape -> sketch.shape(owner, shape.outline(), shape.paint().thinner(thinner), left, top, scale));
        }
    }
}
