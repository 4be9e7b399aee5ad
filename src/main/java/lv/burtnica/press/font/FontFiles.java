package lv.burtnica.press.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The bytes and the widths of each font, read once in the life of the program and only when needed. */
public final class FontFiles {

    private static final AtomicReferenceArray<@Nullable FontFiles> READ = new AtomicReferenceArray<>(Face.values().length);

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

    /** How wide the letters of the font are; read once. */
    public static Widths widths(Face face) {
        return of(face).widths;
    }

    /** Asked for each letter that is set, so nobody waits for anybody once a font is read. */
    private static FontFiles of(Face face) {
        var read = READ.get(face.ordinal());
        return read == null ? readOnce(face) : read;
    }

    private static synchronized FontFiles readOnce(Face face) {
        var read = READ.get(face.ordinal());
        if (read == null) {
            read = read(face);
            READ.set(face.ordinal(), read);
        }
        return read;
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
