package lv.burtnica.food;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The letters of a file that a spreadsheet saved: as UTF-8, UTF-16, or the way Windows in the Baltics writes. */
public final class SheetText {

    private static final int LITTLE_ENDIAN = 0xFFFE;
    private static final int BIG_ENDIAN = 0xFEFF;
    private static final String BALTIC_NAME = "windows-1257";
    private static final Charset BALTIC = Charset.isSupported(BALTIC_NAME) ? Charset.forName(BALTIC_NAME) : StandardCharsets.ISO_8859_1;

    private SheetText() {}

    /** Empty for what is no text, such as a whole workbook. */
    public static Optional<String> of(byte[] file) {
        var charsets = isUtf16(file)
                ? List.of(StandardCharsets.UTF_16)
                : List.of(StandardCharsets.UTF_8, BALTIC);
        for (var charset : charsets) {
            try {
                var text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
                return text.indexOf('\0') < 0 && !text.startsWith("PK") ? Optional.of(text) : Optional.empty();
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static boolean isUtf16(byte[] file) {
        if (file.length < 2) {
            return false;
        }
        int mark = (file[0] & 0xFF) << 8 | file[1] & 0xFF;
        return mark == LITTLE_ENDIAN || mark == BIG_ENDIAN;
    }
}
