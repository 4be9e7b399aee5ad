package lv.burtnica.press;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A finished file.
 *
 * @param bytes the PDF; the array must not be changed
 * @param pages how many pages it has
 */
public record PrintedPdf(byte[] bytes, int pages) {

    /** The SHA-256 of the bytes in lower-case hexadecimal digits, reckoned anew at each call: a preview needs none. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
