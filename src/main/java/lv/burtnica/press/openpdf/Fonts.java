package lv.burtnica.press.openpdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;
import lv.burtnica.press.font.Face;
import lv.burtnica.press.font.FontFiles;
import org.openpdf.text.pdf.BaseFont;

/**
 * The fonts, embedded as the letters that are used. Each is read once in the life of the program: which letters a file uses is kept with
 * the file, so that any number of files may share a font.
 */
final class Fonts {

    private static final Map<Face, BaseFont> READ = new EnumMap<>(Face.class);

    private Fonts() {}

    static BaseFont of(Face face) {
        synchronized (READ) {
            return READ.computeIfAbsent(face, Fonts::load);
        }
    }

    private static BaseFont load(Face face) {
        try {
            var font = BaseFont.createFont(face.file(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, FontFiles.bytes(face), null);
            font.setIncludeCidSet(false);
            font.setCompressionLevel(PdfFile.PACKING);
            font.setSecureRandom(new Predictable(face.ordinal()));
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * OpenPDF draws the six letters before a subset's name from chance. They only have to differ from font to font within a file, and the
     * same manuscript must give the same bytes, so each font has a letter of its own, six times.
     */
    private static final class Predictable extends SecureRandom {

        private static final long serialVersionUID = 1;
        private static final int LETTERS = 26;

        private final int letter;

        Predictable(int letter) {
            this.letter = letter;
        }

        @Override
        public double nextDouble() {
            return (letter + 0.5) / LETTERS;
        }
    }
}
