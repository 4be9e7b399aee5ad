package lv.burtnica.press.openpdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lv.burtnica.press.Imposition;
import lv.burtnica.press.Imposition.Side;
import lv.burtnica.press.PrintedPdf;
import lv.burtnica.press.Sheet;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfWriter;

/** Draws the pages of a finished file two by two on lying A4 sheets. */
public final class SheetPrinter {

    private static final double WIDTH = Sheet.points(297);
    private static final double HEIGHT = Sheet.points(210);
    private static final double FOLD = WIDTH / 2;
    /** Most printers reach to 5 mm from the edge; the mark lies between there and the text. */
    private static final double MARK_FROM = Sheet.points(5);
    private static final double MARK_TO = Sheet.points(9);
    private static final double STAPLE = Sheet.points(12);
    private static final DateTimeFormatter PDF_DATE = DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'");

    /** One side of one sheet, the outermost sheet being number 0. */
    private record Printed(Side side, int sheet, boolean outside) {}

    private final @Nullable PdfReader guide;
    private final PdfReader booklet;
    private final Imposition imposition;
    private final PdfFile file;

    private SheetPrinter(@Nullable PdfReader guide, PdfReader booklet, Imposition imposition) {
        file = new PdfFile(WIDTH, HEIGHT);
        this.guide = guide;
        this.booklet = booklet;
        this.imposition = imposition;
    }

    /**
     * The same arguments give the same bytes.
     *
     * @param guide whole sides that come first: how to print the rest
     */
    public static PrintedPdf print(PrintedPdf guide, PrintedPdf booklet, Imposition imposition) {
        try (var first = new PdfReader(guide.bytes());
                var reader = new PdfReader(booklet.bytes())) {
            return new SheetPrinter(first, reader, imposition).print(guide.sha256() + booklet.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sheets alone; the same arguments give the same bytes. */
    public static PrintedPdf print(PrintedPdf booklet, Imposition imposition) {
        try (var reader = new PdfReader(booklet.bytes())) {
            return new SheetPrinter(null, reader, imposition).print(booklet.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PrintedPdf print(String source) throws IOException {
        var writer = file.writer();
        writer.setViewerPreferences(PdfWriter.PrintScalingNone);
        if (imposition.sides() == Imposition.Sides.BOTH) {
            writer.addViewerPreference(PdfName.DUPLEX, PdfName.DUPLEXFLIPSHORTEDGE);
        }
        var info = booklet.getInfo();
        file.describe(PdfName.TITLE, info.getOrDefault("Title", ""));
        var identity = source + imposition.sides().name() + imposition.paper() + imposition.marks();
        file.open(date(info.getOrDefault("CreationDate", "")), identity);
        var before = addGuide(writer);
        var sides = sides(Imposition.sheets(booklet.getNumberOfPages()));
        for (var i = 0; i < sides.size(); i++) {
            if (i > 0) {
                file.nextPage();
            }
            draw(sides.get(i), writer);
        }
        writer.freeReader(booklet);
        return file.finish(before + sides.size());
    }

    /** Returns how many sides it has. */
    private int addGuide(PdfWriter writer) throws IOException {
        if (guide == null) {
            return 0;
        }
        for (var page = 1; page <= guide.getNumberOfPages(); page++) {
            writer.getDirectContent().addTemplate(writer.getImportedPage(guide, page), 0, 0);
            file.nextPage();
        }
        writer.freeReader(guide);
        return guide.getNumberOfPages();
    }

    private List<Printed> sides(List<Imposition.Paper> sheets) {
        var fronts = new ArrayList<Printed>();
        var backs = new ArrayList<Printed>();
        var both = new ArrayList<Printed>();
        for (var i = 0; i < sheets.size(); i++) {
            var front = new Printed(sheets.get(i).front(), i, i == 0);
            var back = new Printed(sheets.get(i).back(), i, false);
            fronts.add(front);
            backs.addFirst(back);
            both.addAll(List.of(front, back));
        }
        return switch (imposition.sides()) {
            case BOTH -> both;
            case FRONTS -> fronts;
            case BACKS -> backs;
            case FRONTS_THEN_BACKS -> Stream.concat(fronts.stream(), backs.stream()).toList();
        };
    }

    /** Pages further inside lie nearer to the fold, because the sheets around them take up some of the paper. */
    private void draw(Printed printed, PdfWriter writer) {
        var content = writer.getDirectContent();
        var creep = Sheet.points(printed.sheet() * imposition.paper());
        place(printed.side().left(), creep, writer, content);
        place(printed.side().right(), FOLD - creep, writer, content);
        if (imposition.marks()) {
            mark(content, printed.outside());
        }
    }

    private void place(int page, double x, PdfWriter writer, PdfContentByte content) {
        if (page != Imposition.BLANK) {
            var imported = writer.getImportedPage(booklet, page);
            content.addTemplate(imported, (float) (x + (FOLD - imported.getWidth()) / 2), (float) (HEIGHT - imported.getHeight()) / 2);
        }
    }

    private static void mark(PdfContentByte content, boolean outside) {
        content.setGrayStroke(0.4f);
        content.setLineWidth(0.5f);
        line(content, MARK_FROM, MARK_TO);
        line(content, HEIGHT - MARK_TO, HEIGHT - MARK_FROM);
        if (outside) {
            content.setLineWidth(1.2f);
            line(content, HEIGHT / 4 - STAPLE / 2, HEIGHT / 4 + STAPLE / 2);
            line(content, HEIGHT * 3 / 4 - STAPLE / 2, HEIGHT * 3 / 4 + STAPLE / 2);
        }
    }

    private static void line(PdfContentByte content, double from, double to) {
        content.moveTo((float) FOLD, (float) from);
        content.lineTo((float) FOLD, (float) to);
        content.stroke();
    }

    /** The date of the booklet, so that its sheets are as old as itself. */
    private static Instant date(String text) {
        return text.isEmpty() ? Instant.EPOCH : LocalDateTime.parse(text, PDF_DATE).toInstant(ZoneOffset.UTC);
    }
}
