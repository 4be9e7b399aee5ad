package lv.burtnica.press.openpdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;
import lv.burtnica.press.font.Face;
import lv.burtnica.press.font.FontFiles;
import org.openpdf.text.pdf.BaseFont;

/** The fonts of one file, embedded as the letters that are used. */
final class Fonts {

    private final Map<Face, BaseFont> fonts = new EnumMap<>(Face.class);

    BaseFont of(Face face) {
        return fonts.computeIfAbsent(face, Fonts::load);
    }

    private static BaseFont load(Face face) {
        try {
            var font = BaseFont.createFont(face.file(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, FontFiles.bytes(face), null);
            font.setIncludeCidSet(false);
            font.setSecureRandom(new Predictable(face.ordinal()));
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * OpenPDF draws the six letters before a subset's name from chance. They only have to differ within a file, and the same manuscript
     * must give the same bytes, so chance is a count here.
     */
    private static final class Predictable extends SecureRandom {

        private static final long serialVersionUID = 1;
        private static final int LETTERS = 26;

        private final int start;
        private int count;

        Predictable(int start) {
            this.start = start;
        }

        @Override
        public double nextDouble() {
            return ((start * (count + 1L) + count++) % LETTERS + 0.5) / LETTERS;
        }
    }
}
