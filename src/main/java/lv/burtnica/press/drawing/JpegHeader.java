package lv.burtnica.press.drawing;

import java.util.Optional;

/**
 * What the frame header of a JPEG file says (ITU-T T.81, B.2.2), read without decoding the picture.
 *
 * @param width in pixels
 * @param height in pixels
 * @param components 1 for grey, 3 for colour, 4 for CMYK
 */
public record JpegHeader(int width, int height, int components) {

    /** The number of components of a picture in four inks. */
    static final int CMYK = 4;

    private static final int MARKER = 0xff;
    private static final int START_OF_IMAGE = 0xd8;

    /** Nothing if the bytes are not those of a JPEG file. */
    public static Optional<JpegHeader> read(byte[] file) {
        if (file.length < 4 || at(file, 0) != MARKER || at(file, 1) != START_OF_IMAGE) {
            return Optional.empty();
        }
        var position = 2;
        while (position + 9 < file.length && at(file, position) == MARKER) {
            var kind = at(file, position + 1);
            if (kind == MARKER) {
                position++;
            } else if (isFrame(kind)) {
                return Optional.of(new JpegHeader(word(file, position + 7), word(file, position + 5), at(file, position + 9)));
            } else {
                position += 2 + word(file, position + 2);
            }
        }
        return Optional.empty();
    }

    /** C0 to CF start a frame, but C4 (Huffman tables), C8 (kept free) and CC (arithmetic coding) do not. */
    private static boolean isFrame(int kind) {
        return kind >= 0xc0 && kind <= 0xcf && kind != 0xc4 && kind != 0xc8 && kind != 0xcc;
    }

    private static int at(byte[] file, int index) {
        return file[index] & 0xff;
    }

    private static int word(byte[] file, int index) {
        return at(file, index) << 8 | at(file, index + 1);
    }
}
