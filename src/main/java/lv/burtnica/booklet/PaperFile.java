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
 * @param sha256 the SHA-256 of the bytes in lower-case hexadecimal digits
 */
public record PaperFile(byte[] bytes, int pages, String sha256) {

    public static PaperFile of(PrintedPdf pdf) {
        return new PaperFile(pdf.bytes(), pdf.pages(), pdf.sha256());
    }

    public static PaperFile of(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            return new PaperFile(bytes, 0, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
