package lv.burtnica.booklet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import lv.burtnica.press.PrintedPdf;

/**
 * A booklet in one form, finished.
 *
 * @param bytes the file; the array must not be changed
 * @param pages how many pages it has, 0 where it has none
 */
public record PaperFile(byte[] bytes, int pages) {

    public static PaperFile of(PrintedPdf pdf) {
        return new PaperFile(pdf.bytes(), pdf.pages());
    }

    /** A text file, which has no pages. */
    public static PaperFile of(String text) {
        return new PaperFile(text.getBytes(StandardCharsets.UTF_8), 0);
    }

    /** The SHA-256 of the bytes in lower-case hexadecimal digits, reckoned anew at each call: a preview needs none. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
