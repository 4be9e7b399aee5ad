package lv.burtnica.press.picture;

import java.awt.geom.Path2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lv.burtnica.press.font.Face;
import lv.burtnica.press.font.FontFiles;
import lv.burtnica.press.font.Widths;

/** The letters of a font, each read once in the life of the program and only when needed. */
final class Glyphs {

    private static final Map<Face, Glyphs> READ = new ConcurrentHashMap<>();
    private static final double THOUSANDTH = 1000;

    private final GlyphReader reader;
    private final Widths widths;
    private final Map<Character, Path2D> shapes = new ConcurrentHashMap<>();

    private Glyphs(Face face) {
        reader = new GlyphReader(FontFiles.bytes(face));
        widths = FontFiles.widths(face);
    }

    static Glyphs of(Face face) {
        return READ.computeIfAbsent(face, Glyphs::new);
    }

    /** Shape for letters of one point; it must not be changed. */
    Path2D shape(char character) {
        return shapes.computeIfAbsent(character, reader::shape);
    }

    /** Width for letters of one point. */
    double width(char character) {
        return widths.of(character) / THOUSANDTH;
    }
}
