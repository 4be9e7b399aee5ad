package lv.burtnica.press.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import lv.burtnica.press.font.FontTables;

/**
 * Reads the shapes of a TrueType font's characters: tables {@code loca} and {@code glyf} of ISO/IEC 14496-22. The machine's own font
 * library is not asked, because a small server often has none.
 */
final class GlyphReader {

    private static final int HEADER = 10;
    private static final int MOST_NESTED = 5;

    private static final int WORDS = 0x01;
    private static final int OFFSETS = 0x02;
    private static final int ONE_SCALE = 0x08;
    private static final int MORE = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;
    private static final double UNIT = 1 << 14;

    private final FontTables font;
    private final ByteBuffer file;
    private final int places;
    private final int shapes;
    private final boolean longPlaces;
    private final double unitsPerEm;

    GlyphReader(byte[] bytes) {
        font = new FontTables(bytes);
        file = font.file();
        places = font.table("loca");
        shapes = font.table("glyf");
        longPlaces = font.unsigned(font.table("head") + 50) == 1;
        unitsPerEm = font.unsigned(font.table("head") + 18);
    }

    /** The shape of a character for letters of one point, standing on y 0, y growing downwards; empty where it has none. */
    Path2D shape(char character) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        add(font.glyph(character), AffineTransform.getScaleInstance(1 / unitsPerEm, -1 / unitsPerEm), path, 0);
        return path;
    }

    private void add(int glyph, AffineTransform place, Path2D path, int depth) {
        var at = shapes + place(glyph);
        if (place(glyph) == place(glyph + 1) || depth > MOST_NESTED) {
            return;
        }
        var contours = file.getShort(at);
        if (contours >= 0) {
            new SimpleGlyph(file, at + HEADER, contours).add(place, path);
        } else {
            addParts(at + HEADER, place, path, depth);
        }
    }

    /** A letter with its mark: parts that are glyphs of their own. */
    private void addParts(int start, AffineTransform place, Path2D path, int depth) {
        var at = start;
        int flags;
        do {
            flags = font.unsigned(at);
            var part = font.unsigned(at + 2);
            at += 4;
            var words = (flags & WORDS) != 0;
            var moved = (flags & OFFSETS) != 0;
            double dx = moved ? words ? file.getShort(at) : file.get(at) : 0;
            double dy = moved ? words ? file.getShort(at + 2) : file.get(at + 1) : 0;
            at += words ? 4 : 2;
            var matrix = matrix(flags, at, dx, dy);
            at += (flags & ONE_SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
            var there = new AffineTransform(place);
            there.concatenate(matrix);
            add(part, there, path, depth + 1);
        } while ((flags & MORE) != 0);
    }

    private AffineTransform matrix(int flags, int at, double dx, double dy) {
        if ((flags & ONE_SCALE) != 0) {
            return new AffineTransform(share(at), 0, 0, share(at), dx, dy);
        }
        if ((flags & TWO_SCALES) != 0) {
            return new AffineTransform(share(at), 0, 0, share(at + 2), dx, dy);
        }
        if ((flags & MATRIX) != 0) {
            return new AffineTransform(share(at), share(at + 2), share(at + 4), share(at + 6), dx, dy);
        }
        return AffineTransform.getTranslateInstance(dx, dy);
    }

    private double share(int at) {
        return file.getShort(at) / UNIT;
    }

    private int place(int glyph) {
        return longPlaces ? file.getInt(places + 4 * glyph) : 2 * font.unsigned(places + 2 * glyph);
    }
}
