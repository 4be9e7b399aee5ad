package lv.burtnica.bench;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import lv.burtnica.press.Artwork;
import lv.burtnica.press.Block;
import lv.burtnica.press.Contents;
import lv.burtnica.press.Heading;
import lv.burtnica.press.IngredientTable;
import lv.burtnica.press.IngredientTable.Group;
import lv.burtnica.press.IngredientTable.Row;
import lv.burtnica.press.Look;
import lv.burtnica.press.Manuscript;
import lv.burtnica.press.Paragraph;
import lv.burtnica.press.Picture;
import lv.burtnica.press.Press;
import lv.burtnica.press.PrintedPdf;
import lv.burtnica.press.Section;
import lv.burtnica.press.Sheet;
import lv.burtnica.press.Spacer;
import lv.burtnica.press.Steps;
import lv.burtnica.press.Title;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A booklet of 60 recipes on 64 pages of A5 with one photograph of 900 by 600 dots a recipe: warm, its heap, five times as many recipes,
 * four at once, and beside OpenPDF's own flow, which is not tagged.
 */
final class PressBench {

    private static final int RECIPES = 60;
    private static final int WARM_UP = 12;
    private static final int ROUNDS = 15;
    private static final int AT_ONCE = 4;

    private PressBench() {}

    public static void main(String[] args) throws Exception {
        var photographs = photographs(RECIPES);
        var sixty = manuscript(RECIPES, photographs);
        var ours = median(() -> print(sixty));
        var flow = median(() -> openPdfFlow(RECIPES, photographs));
        System.out.printf(Locale.ROOT, "press: 60 recipes, %d pages, tagged: %d ms warm%n", print(sixty).pages(), ours);
        var times = (double) ours / flow;
        System.out.printf(Locale.ROOT, "press: OpenPDF's own flow, untagged: %d ms warm (ours is %.1f times that)%n", flow, times);
        var many = manuscript(5 * RECIPES, photographs);
        var three = median(() -> print(many));
        System.out.printf(Locale.ROOT, "press: 300 recipes: %d ms warm, %.1f times 60%n", three, (double) three / ours);
        var together = atOnce(sixty);
        System.out.printf(Locale.ROOT, "press: %d at once: %d ms for all, %.1f times one%n", AT_ONCE, together, (double) together / ours);
        System.out.printf(Locale.ROOT, "press: at most %d MB allocated for one%n", allocated(sixty));
    }

    private static PrintedPdf print(Manuscript manuscript) {
        return Press.print(manuscript, Sheet.A5, Look.BOOKLET);
    }

    private static long median(Callable<?> work) throws Exception {
        for (var i = 0; i < WARM_UP; i++) {
            work.call();
        }
        var times = new long[ROUNDS];
        for (var i = 0; i < ROUNDS; i++) {
            var start = System.nanoTime();
            work.call();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2] / 1_000_000;
    }

    private static long atOnce(Manuscript manuscript) throws Exception {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var start = System.nanoTime();
            var wanted = Collections.nCopies(AT_ONCE, (Callable<PrintedPdf>) () -> print(manuscript));
            for (var done : threads.invokeAll(wanted)) {
                done.get();
            }
            return (System.nanoTime() - start) / 1_000_000;
        }
    }

    private static long allocated(Manuscript manuscript) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadAllocatedBytes();
        print(manuscript);
        return (threads.getCurrentThreadAllocatedBytes() - before) / 1_000_000;
    }

    private static Manuscript manuscript(int recipes, List<byte[]> photographs) {
        var blocks = new ArrayList<Block>();
        blocks.add(Section.bare("Cover", List.of(Spacer.fill(), Title.of("Recepšu burtnīca", "64 lappuses"))));
        blocks.add(Section.of("Contents", List.of(Heading.plain(1, "Saturs"), new Contents(2, "lappuse"))));
        for (var i = 1; i <= recipes; i++) {
            blocks.add(Section.of(title(i), List.of(
                    Heading.listed(2, title(i), "recepte-" + i),
                    Picture.of(new Artwork.Photo(photographs.get((i - 1) % photographs.size())), title(i), Picture.Size.BAND),
                    Heading.plain(3, "Kas vajadzīgs"),
                    new IngredientTable(List.of(new Group("", rows())), "no pakas"),
                    Heading.plain(3, "Kā pagatavot"),
                    Steps.of(steps().stream()))));
        }
        blocks.add(Section.of("Imprint", List.of(Paragraph.of("CC BY 4.0"))));
        return new Manuscript("Recepšu burtnīca", Locale.of("lv"), "", "", "", Instant.EPOCH, blocks);
    }

    private static String title(int number) {
        return "Griķu putra Nr. " + number;
    }

    private static List<Row> rows() {
        return List.of(
                Row.of("200", "g", "griķu", "", true),
                Row.of("2", "", "burkāni", "sarīvēti", false),
                Row.of("½", "tējk.", "sāls", "", false),
                Row.of("3", "ēd. k.", "rapšu eļļas", "", true));
    }

    private static List<String> steps() {
        return List.of(
                "Noskalojiet griķus. Vāriet 15 minūtes, līdz ūdens ir iesūcies.",
                "Pannā uzkarsējiet eļļu un cepiet burkānus 5 minūtes.",
                "Samaisiet un ēdiet siltu.");
    }

    private static byte[] openPdfFlow(int recipes, List<byte[]> photographs) throws IOException, DocumentException {
        var out = new ByteArrayOutputStream();
        var document = new Document(PageSize.A5, 48, 37, 40, 57);
        PdfWriter.getInstance(document, out);
        document.open();
        var base = BaseFont.createFont("SourceSans.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, fontBytes(), null);
        var text = new Font(base, 12);
        var large = new Font(base, 22);
        for (var i = 1; i <= recipes; i++) {
            document.newPage();
            document.add(new org.openpdf.text.Paragraph(new Chunk(title(i), large)));
            var picture = Image.getInstance(photographs.get((i - 1) % photographs.size()));
            picture.scaleToFit(330, 170);
            document.add(picture);
            var table = new PdfPTable(2);
            for (var row : rows()) {
                table.addCell(new Phrase(row.number().plain() + " " + row.unit().plain(), text));
                table.addCell(new Phrase(row.name().plain(), text));
            }
            document.add(table);
            for (var step : steps()) {
                document.add(new org.openpdf.text.Paragraph(new Chunk(step, text)));
            }
        }
        document.close();
        return out.toByteArray();
    }

    private static byte[] fontBytes() throws IOException {
        try (var in = PressBench.class.getResourceAsStream("/press/fonts/SourceSans3_400Regular.ttf")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    /** Each of them another picture, so that none is embedded once for all. */
    private static List<byte[]> photographs(int count) throws IOException {
        var all = new ArrayList<byte[]>();
        for (var i : IntStream.range(0, count).toArray()) {
            var image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
            var graphics = image.createGraphics();
            for (var y = 0; y < 600; y += 10) {
                graphics.setColor(new Color((i * 37 + y) % 256, y % 256, (i * 11 + 3 * y) % 256));
                graphics.fillOval((i * 53 + y * 7) % 900, y, 200, 60);
            }
            graphics.dispose();
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, "jpeg", out);
            all.add(out.toByteArray());
        }
        return all;
    }
}
