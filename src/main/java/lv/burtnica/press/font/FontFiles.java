package lv.burtnica.press.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/** The bytes and the widths of each font, read once in the life of the program and only when needed. */
public final class FontFiles {

    private static final Map<Face, FontFiles> READ = new EnumMap<>(Face.class);

    private final byte[] bytes;
    private final Widths widths;

    private FontFiles(byte[] bytes) {
        this.bytes = bytes;
        this.widths = new WidthReader(bytes).read();
    }

    /** The font file; the array must not be changed. */
    public static byte[] bytes(Face face) {
        return of(face).bytes;
    }

    public static Widths widths(Face face) {
        return of(face).widths;
    }

    private static synchronized FontFiles of(Face face) {
        return READ.computeIfAbsent(face, FontFiles::read);
    }

    private static FontFiles read(Face face) {
        try (var in = FontFiles.class.getResourceAsStream("/press/fonts/" + face.file())) {
            if (in == null) {
                throw new IllegalStateException("The font " + face.file() + " is not in this program");
            }
            return new FontFiles(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
