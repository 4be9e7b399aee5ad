package lv.burtnica.press;

/**
 * A finished file.
 *
 * @param bytes the PDF; the array must not be changed
 * @param pages how many pages it has
 * @param sha256 the SHA-256 of the bytes in lower-case hexadecimal digits
 */
public record PrintedPdf(byte[] bytes, int pages, String sha256) {}
