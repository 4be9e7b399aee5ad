package lv.burtnica.press.openpdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.zip.Deflater;
import lv.burtnica.press.PrintedPdf;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.OutputStreamCounter;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** A file in the making whose bytes depend on its content alone: dates and identifier are given, not taken from clock and chance. */
final class PdfFile {

    static final String PRODUCER = "Burtnica, OpenPDF";

    private static final DateTimeFormatter PDF_DATE = DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    static final int PACKING = Deflater.BEST_SPEED;

    private final Pieces out = new Pieces();
    private final Document document;
    private final PdfWriter writer;
    private final MessageDigest identity = sha256();

    /**
     * @param width of the first page in points
     * @param height of the first page in points
     */
    PdfFile(double width, double height) {
        document = new Document(new Rectangle((float) width, (float) height), 0, 0, 0, 0);
        // Each letter stays the letter it is: OpenPDF would join some to one glyph where it finds FOP on the class path.
        document.setGlyphSubstitutionEnabled(false);
        writer = Writer.of(document, out);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        // The structure of a booklet is larger than its letters: together with them it is packed to half the size.
        writer.setFullCompression();
        // Harder packing would save an eighth of a file without photographs, and take a third more time for all of it.
        writer.setCompressionLevel(PACKING);
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
     * @param source what makes this file differ from others, besides what is written on its pages
     */
    void open(Instant date, String source) {
        var info = writer.getInfo();
        info.put(PdfName.CREATIONDATE, new PdfString(PDF_DATE.format(date)));
        info.put(PdfName.MODDATE, new PdfString(PDF_DATE.format(date)));
        describe(PdfName.PRODUCER, PRODUCER);
        identity.update((source + date).getBytes(StandardCharsets.UTF_8));
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
        identify();
        document.newPage();
    }

    /** The next page, as large as given in points; the first one is there as soon as the file is open. */
    void nextPage(double width, double height) {
        document.setPageSize(new Rectangle((float) width, (float) height));
        nextPage();
    }

    /** All that is written on the pages, so that two works never share an identifier. */
    private void identify() {
        var content = writer.getDirectContent().getInternalBuffer();
        identity.update(content.getBuffer(), 0, content.size());
    }

    PrintedPdf finish(int pages) {
        writer.setPageEmpty(false);
        identify();
        var id = Arrays.copyOf(identity.digest(), 16);
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        document.close();
        return new PrintedPdf(out.toByteArray(), pages);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** OpenPDF writes a file in some hundred thousand pieces, and the stream it puts in front asks for a lock before each. */
    private static final class Writer extends PdfWriter {

        private Writer(PdfDocument content, OutputStream out) {
            super(content, out);
            os = new OutputStreamCounter(out);
        }

        static PdfWriter of(Document document, OutputStream out) {
            var content = new PdfDocument();
            content.setTextRenderingOptions(document.getTextRenderingOptions());
            document.addDocListener(content);
            var writer = new Writer(content, out);
            try {
                content.addWriter(writer);
            } catch (DocumentException e) {
                throw new IllegalStateException(e);
            }
            return writer;
        }
    }
}
