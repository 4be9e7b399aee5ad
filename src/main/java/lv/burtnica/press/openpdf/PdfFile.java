package lv.burtnica.press.openpdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import lv.burtnica.press.PrintedPdf;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** A file in the making whose bytes depend on its content alone: dates and identifier are given, not taken from clock and chance. */
final class PdfFile {

    static final String PRODUCER = "Burtnica, OpenPDF";

    private static final DateTimeFormatter PDF_DATE = DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Text and structure of a booklet of some sixty pages. */
    private static final int ROOM = 1 << 20;

    private final ByteArrayOutputStream out;
    private final Document document;
    private final PdfWriter writer;

    /**
     * @param width of the first page in points
     * @param height of the first page in points
     * @param photographs how many bytes of photographs it will hold, about
     */
    PdfFile(double width, double height, int photographs) {
        out = new ByteArrayOutputStream(ROOM + photographs);
        document = new Document(new Rectangle((float) width, (float) height), 0, 0, 0, 0);
        // Each letter stays the letter it is: OpenPDF would join some to one glyph where it finds FOP on the class path.
        document.setGlyphSubstitutionEnabled(false);
        try {
            writer = PdfWriter.getInstance(document, out);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
    }

    PdfWriter writer() {
        return writer;
    }

    void describe(PdfName name, String value) {
        if (!value.isEmpty()) {
            writer.getInfo().put(name, new PdfString(value, PdfObject.TEXT_UNICODE));
        }
    }

    /**
     * @param date the only date in the file
     * @param identity whatever makes this file differ from others
     */
    void open(Instant date, String identity) {
        var info = writer.getInfo();
        info.put(PdfName.CREATIONDATE, new PdfString(PDF_DATE.format(date)));
        info.put(PdfName.MODDATE, new PdfString(PDF_DATE.format(date)));
        describe(PdfName.PRODUCER, PRODUCER);
        var id = Arrays.copyOf(sha256(identity.getBytes(StandardCharsets.UTF_8)), 16);
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        document.open();
    }

    /** Colours are those of the standard screen, as PDF/A asks to be told. */
    void setScreenColours() {
        try {
            var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
            writer.setOutputIntents("sRGB", "PDFA/1", "http://www.color.org", "sRGB IEC61966-2.1", profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next page, as large as the one before. */
    void nextPage() {
        writer.setPageEmpty(false);
        document.newPage();
    }

    /** The next page, as large as given in points; the first one is there as soon as the file is open. */
    void nextPage(double width, double height) {
        document.setPageSize(new Rectangle((float) width, (float) height));
        nextPage();
    }

    PrintedPdf finish(int pages) {
        writer.setPageEmpty(false);
        document.close();
        return new PrintedPdf(out.toByteArray(), pages);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
