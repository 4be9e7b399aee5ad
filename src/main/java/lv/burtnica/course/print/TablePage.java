package lv.burtnica.course.print;

import java.util.ArrayList;
import lv.burtnica.course.plan.DayPlan;
import lv.burtnica.press.Block;
import lv.burtnica.press.Bullets;
import lv.burtnica.press.Heading;
import lv.burtnica.press.Paragraph;
import lv.burtnica.press.QrCode;
import lv.burtnica.press.Section;
import lv.burtnica.press.Spacer;
import lv.burtnica.press.Span;
import lv.burtnica.press.Start;
import lv.burtnica.press.Words;

/** Stands on the table while people eat: how to say by telephone how it tasted. */
final class TablePage {

    /** Read by a telephone that somebody holds across the table. */
    private static final double QR_MILLIMETRES = 110;

    private TablePage() {}

    static Section of(DayPlan plan, String address, PackWords words) {
        var blocks = new ArrayList<Block>();
        blocks.add(words.title(PackSheet.TABLE, words.text("table-title")));
        blocks.add(Paragraph.lead(words.text("table-how")));
        blocks.add(Spacer.lines(0.5));
        blocks.add(new QrCode(address, words.text("table-qr"), QR_MILLIMETRES));
        blocks.add(Paragraph.of(Words.of(words.text("table-or") + " ").and(Span.link(plain(address), address))));
        blocks.add(Heading.plain(2, words.text("cooked-today")));
        blocks.add(new Bullets(plan.dishes().stream().map(dish -> Words.of(dish.recipe().title())).toList()));
        blocks.add(Paragraph.quiet(words.text("table-nobody")));
        return new Section(words.text("sheet-table"), null, Start.NEW_PAGE, false, blocks);
    }

    private static String plain(String link) {
        return link.replaceFirst("^https?://", "");
    }
}
