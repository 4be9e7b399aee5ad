package lv.burtnica.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the address that a sheet for the table leads to, as somebody types it who has no camera. */
final class TableSheet {

    private static final Pattern ADDRESS = Pattern.compile("/galds/[a-z2-9]{20}");

    private TableSheet() {}

    /** The path of the page. */
    static String address(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var found = ADDRESS.matcher(new PDFTextStripper().getText(document).replaceAll("\\s", ""));
            if (!found.find()) {
                throw new AssertionError("No address on the sheet");
            }
            return found.group();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
