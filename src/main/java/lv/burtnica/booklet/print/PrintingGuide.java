package lv.burtnica.booklet.print;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import lv.burtnica.press.Artwork;
import lv.burtnica.press.Block;
import lv.burtnica.press.Columns;
import lv.burtnica.press.Heading;
import lv.burtnica.press.Imposition;
import lv.burtnica.press.Look;
import lv.burtnica.press.Manuscript;
import lv.burtnica.press.Paragraph;
import lv.burtnica.press.Picture;
import lv.burtnica.press.Press;
import lv.burtnica.press.PrintedPdf;
import lv.burtnica.press.Section;
import lv.burtnica.press.Sheet;
import lv.burtnica.press.Spacer;
import lv.burtnica.press.Words;
import lv.burtnica.wording.Wording;

/**
 * The first sheet of a booklet to be folded: in front how to print the rest in three pictures, at the back an arrow. Printed alone it shows
 * whether the printer turns the paper as it should.
 */
final class PrintingGuide {

    private static final Look LOOK = new Look(Look.Typeface.SOURCE_SANS, 15, 13, Look.Pictures.ALL);
    /** The guide's own two sides. */
    private static final int GUIDE_SIDES = 2;

    private final Wording wording;

    PrintingGuide(Locale language) {
        this.wording = Wording.in(language);
    }

    /** @param bookletPages how many pages the booklet has */
    PrintedPdf print(Pages pages, int bookletPages, Imposition.Sides sides) {
        var sheets = Imposition.sheets(bookletPages).size();
        var oneSided = sides == Imposition.Sides.FRONTS_THEN_BACKS;
        var variant = oneSided ? "one-sided" : "duplex";
        var numbers = Map.of(
                "sheets", sheets,
                "first", GUIDE_SIDES + 1,
                "last", GUIDE_SIDES + 2 * sheets,
                "lastFront", GUIDE_SIDES + sheets,
                "firstBack", GUIDE_SIDES + sheets + 1);
        var drawings = oneSided
                ? List.of("print-fronts", "print-again", "print-fold")
                : List.of("print-both", "print-fold", "print-staple");
        var manuscript = new Manuscript(
                pages.cover().title(), wording.language(), "", "", "", BookletBlocks.date(pages),
                List.of(front(pages.cover().title(), variant, numbers, drawings), back(variant)));
        return Press.print(manuscript, Sheet.A4_LANDSCAPE, LOOK);
    }

    private Section front(String title, String variant, Map<String, Integer> numbers, List<String> drawings) {
        var columns = IntStream.rangeClosed(1, drawings.size())
                .mapToObj(n -> column(n, drawings.get(n - 1), text(variant, "step-" + n, numbers)))
                .toList();
        List<Block> blocks = List.of(
                Heading.plain(1, text(variant, "heading", numbers)),
                Paragraph.of(Words.strong(title)),
                Paragraph.lead(text(variant, "lead", numbers)),
                Spacer.lines(0.5),
                new Columns(columns),
                Spacer.fill(),
                Paragraph.of(text(variant, "test", numbers)));
        return Section.bare(text(variant, "heading", numbers), blocks);
    }

    private static Columns.Column column(int number, String drawing, String words) {
        return Columns.Column.of(
                1,
                Picture.of(new Artwork.Drawing(drawing), "", Picture.Size.BAND),
                Paragraph.of(Words.strong(number + ".")),
                Paragraph.of(words));
    }

    private Section back(String variant) {
        List<Block> blocks = List.of(
                Heading.plain(1, text(variant, "back-heading", Map.of())),
                Picture.of(new Artwork.Drawing("print-arrow"), "", Picture.Size.LARGE),
                Paragraph.lead(text(variant, "back-right", Map.of())),
                Paragraph.of(text(variant, "back-wrong", Map.of())));
        return Section.bare(text(variant, "back-heading", Map.of()), blocks);
    }

    private String text(String variant, String name, Map<String, Integer> numbers) {
        return wording.text("booklet.guide." + variant + "." + name, numbers);
    }
}
