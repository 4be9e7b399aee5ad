package lv.burtnica.bench.press;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/** The house's own press. */
final class OwnPress implements Printer {

    private final Manuscript manuscript;

    OwnPress(Content content) {
        manuscript = manuscript(content);
    }

    @Override
    public String name() {
        return "the press";
    }

    @Override
    public String tags() {
        return "PDF/UA-1, PDF/A-2a";
    }

    @Override
    public byte[] print() {
        return printed().bytes();
    }

    PrintedPdf printed() {
        return Press.print(manuscript, Sheet.A5, Look.BOOKLET);
    }

    private static Manuscript manuscript(Content content) {
        var blocks = new ArrayList<Block>();
        blocks.add(Section.bare("Cover", List.of(Spacer.fill(), Title.of(Content.TITLE, Content.SUBTITLE), Paragraph.of(Content.IMPRINT))));
        blocks.add(Section.of("Contents", List.of(Heading.plain(1, Content.CONTENTS), new Contents(2, "lappuse"))));
        content.dishes().forEach(dish -> blocks.add(Section.of(dish.title(), List.of(
                Heading.listed(2, dish.title(), dish.anchor()),
                Picture.of(new Artwork.Photo(dish.jpeg()), dish.title(), Picture.Size.BAND),
                Heading.plain(3, Content.NEEDED),
                new IngredientTable(List.of(new Group("", Content.LINES.stream().map(OwnPress::row).toList())), Content.PARCEL),
                Heading.plain(3, Content.TO_DO),
                Steps.of(Content.STEPS.stream())))));
        return new Manuscript(Content.TITLE, Locale.of("lv"), "", "", "", Instant.EPOCH, blocks);
    }

    private static Row row(Content.Line line) {
        return Row.of(line.number(), line.unit(), line.name(), line.note(), line.fromParcel());
    }
}
