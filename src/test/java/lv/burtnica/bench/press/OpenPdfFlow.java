package lv.burtnica.bench.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import lv.burtnica.press.font.Face;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.HeaderFooter;
import org.openpdf.text.Image;
import org.openpdf.text.List;
import org.openpdf.text.ListItem;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** The same library, used as its own documentation does: paragraphs, lists and tables that flow; the file has no tags. */
final class OpenPdfFlow implements Printer {

    private final Content content;

    OpenPdfFlow(Content content) {
        this.content = content;
    }

    @Override
    public String name() {
        return "OpenPDF's own flow";
    }

    @Override
    public String tags() {
        return "no";
    }

    @Override
    public byte[] print() throws IOException, DocumentException {
        var out = new ByteArrayOutputStream();
        var document = new Document(PageSize.A5, 48, 37, 40, 57);
        document.setGlyphSubstitutionEnabled(false);
        PdfWriter.getInstance(document, out);
        var fonts = fonts();
        var text = new Font(fonts.get(Face.SOURCE_REGULAR), 12);
        var footer = new HeaderFooter(new Phrase("", text), true);
        footer.setBorder(Rectangle.NO_BORDER);
        document.setFooter(footer);
        document.open();
        var large = new Font(fonts.get(Face.SOURCE_BOLD), 22);
        document.add(new Paragraph(new Chunk(Content.TITLE, large)));
        document.add(new Paragraph(new Chunk(Content.SUBTITLE, text)));
        document.add(new Paragraph(new Chunk(Content.IMPRINT, text)));
        document.newPage();
        document.add(new Paragraph(new Chunk(Content.CONTENTS, large)));
        for (var dish : content.dishes()) {
            document.add(new Paragraph(new Chunk(dish.title(), text).setLocalGoto(dish.anchor())));
        }
        for (var dish : content.dishes()) {
            print(dish, document, text, new Font(fonts.get(Face.SOURCE_SEMIBOLD), 14), large);
        }
        document.close();
        return out.toByteArray();
    }

    private static void print(Content.Dish dish, Document document, Font text, Font strong, Font large)
            throws IOException, DocumentException {
        document.newPage();
        document.add(new Paragraph(new Chunk(dish.title(), large).setLocalDestination(dish.anchor())));
        var picture = Image.getInstance(dish.jpeg());
        picture.scaleToFit(330, 150);
        document.add(picture);
        document.add(new Paragraph(new Chunk(Content.NEEDED, strong)));
        var table = new PdfPTable(new float[] {1, 3});
        table.setHorizontalAlignment(Element.ALIGN_LEFT);
        for (var line : Content.LINES) {
            table.addCell(new Phrase(line.amount(), strong));
            table.addCell(new Phrase(line.words(), text));
        }
        document.add(table);
        document.add(new Paragraph(new Chunk(Content.TO_DO, strong)));
        var steps = new List(List.ORDERED);
        for (var step : Content.STEPS) {
            steps.add(new ListItem(new Chunk(step, text)));
        }
        document.add(steps);
    }

    private static Map<Face, BaseFont> fonts() throws IOException {
        var fonts = new EnumMap<Face, BaseFont>(Face.class);
        for (var face : Content.FACES) {
            // Its own cache, as its documentation recommends.
            fonts.put(face, BaseFont.createFont(face.file(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, Content.font(face), null));
        }
        return fonts;
    }
}
