package lv.burtnica.course.print;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lv.burtnica.course.Worksheet;
import lv.burtnica.press.Block;
import lv.burtnica.press.Heading;
import lv.burtnica.press.Look;
import lv.burtnica.press.Manuscript;
import lv.burtnica.press.Press;
import lv.burtnica.press.PrintedPdf;
import lv.burtnica.press.Section;
import lv.burtnica.press.Sheet;
import lv.burtnica.wording.Wording;

/** A worksheet on a page of its own. */
public final class WorksheetPages {

    /** Large enough for those who read slowly, small enough for a week on a page. */
    static final Look LOOK = new Look(Look.Typeface.SOURCE_SANS, 14, 12, Look.Pictures.ALL);

    private WorksheetPages() {}

    static Section section(Worksheet worksheet) {
        return Section.of(worksheet.title(), blocks(worksheet));
    }

    /** The worksheet alone on A4, standing or lying. */
    public static PrintedPdf print(Worksheet worksheet, String author, Instant date) {
        var manuscript = new Manuscript(
                worksheet.title(), worksheet.language(), author, "", "CC BY 4.0", date, List.of(section(worksheet)));
        return Press.print(manuscript, worksheet.landscape() ? Sheet.A4_LANDSCAPE : Sheet.A4, LOOK);
    }

    private static List<Block> blocks(Worksheet worksheet) {
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.listed(1, worksheet.title(), "lapa-" + worksheet.key()));
        blocks.addAll(new MarkdownBlocks(Wording.in(worksheet.language()), 1).blocks(worksheet.text()));
        return blocks;
    }
}
