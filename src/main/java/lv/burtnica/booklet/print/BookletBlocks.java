package lv.burtnica.booklet.print;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import lv.burtnica.press.Artwork;
import lv.burtnica.press.Block;
import lv.burtnica.press.Bullets;
import lv.burtnica.press.Columns;
import lv.burtnica.press.Contents;
import lv.burtnica.press.FillPages;
import lv.burtnica.press.Heading;
import lv.burtnica.press.LogoStrip;
import lv.burtnica.press.Manuscript;
import lv.burtnica.press.Paragraph;
import lv.burtnica.press.Picture;
import lv.burtnica.press.QrCode;
import lv.burtnica.press.RuledLines;
import lv.burtnica.press.Section;
import lv.burtnica.press.Spacer;
import lv.burtnica.press.Span;
import lv.burtnica.press.Title;
import lv.burtnica.press.Words;
import lv.burtnica.recipe.IngredientList;
import lv.burtnica.wording.Wording;

/** Puts a booklet together: cover, contents, foreword, how to use it, recipes in chapters, tables, my recipe pages and imprint. */
final class BookletBlocks {

    static final int CHAPTER_LEVEL = 1;
    static final int RECIPE_LEVEL = 2;

    private static final double QR_MILLIMETRES = 26;
    /** The file of a booklet without a date carries the day the first notebook was shown, so that it is the same whenever it is made. */
    private static final Instant FIRST_NOTEBOOK = Instant.parse("2018-12-14T00:00:00Z");

    private final Wording wording;
    private final Chapters chapters;
    private final Tables tables;

    /**
     * @param language of the booklet's own words
     * @param ingredients reads the lines of recipes
     */
    BookletBlocks(Locale language, IngredientList ingredients) {
        wording = Wording.in(language);
        chapters = new Chapters(wording, ingredients);
        tables = new Tables(wording, ingredients);
    }

    /** @param folded whether the pages must fill whole folded sheets */
    Manuscript book(Pages pages, boolean folded) {
        var blocks = new ArrayList<Block>();
        blocks.add(cover(pages));
        if (!pages.recipes().isEmpty()) {
            blocks.add(contents());
        }
        foreword(pages.foreword(), blocks);
        if (pages.parts().howTo()) {
            blocks.add(tables.howTo(pages));
        }
        blocks.addAll(chapters.of(pages, folded));
        blocks.addAll(tables.all(pages));
        blocks.add(myRecipePages(pages.myRecipePages(), folded));
        blocks.add(imprint(pages));
        return manuscript(pages, blocks);
    }

    Manuscript manuscript(Pages pages, List<Block> blocks) {
        var manuscript = new Manuscript(
                pages.cover().title(),
                wording.language(),
                pages.cover().groupName(),
                pages.cover().subtitle(),
                "CC BY 4.0",
                date(pages),
                blocks);
        return pages.imprint().draft() ? manuscript.watermarked(wording.text("booklet.print.draft")) : manuscript;
    }

    /** The only date in the file. */
    static Instant date(Pages pages) {
        var date = pages.imprint().date();
        return date == null ? FIRST_NOTEBOOK : date;
    }

    Section cover(Pages pages) {
        var cover = pages.cover();
        var blocks = new ArrayList<Block>();
        blocks.add(Spacer.fill());
        blocks.add(Title.of(cover.title(), cover.subtitle()));
        blocks.add(Spacer.lines(2));
        if (!cover.illustration().isEmpty()) {
            blocks.add(Picture.of(new Artwork.Drawing(cover.illustration()), "", Picture.Size.BAND));
        }
        blocks.add(Spacer.fill());
        blocks.add(Spacer.fill());
        if (!cover.groupName().isBlank()) {
            blocks.add(Paragraph.lead(cover.groupName()));
        }
        var funder = pages.parts().funder();
        if (!funder.isNone()) {
            blocks.add(funder.strip());
        }
        return Section.bare(wording.text("booklet.print.cover"), blocks);
    }

    /** A cover for a sheet that lies. */
    Section lyingCover(Pages pages) {
        var cover = pages.cover();
        var words = new ArrayList<Block>();
        words.add(Title.of(cover.title(), cover.subtitle()));
        if (!cover.groupName().isBlank()) {
            words.add(Paragraph.of(cover.groupName()));
        }
        List<Block> blocks = cover.illustration().isEmpty()
                ? words
                : List.of(new Columns(List.of(
                        new Columns.Column(3, Columns.Align.MIDDLE, words),
                        Columns.Column.of(2, Picture.of(new Artwork.Drawing(cover.illustration()), "", Picture.Size.LARGE)))));
        return Section.bare(wording.text("booklet.print.cover"), Stream.concat(Stream.of(Spacer.fill()), blocks.stream()).toList());
    }

    private Section contents() {
        var title = wording.text("booklet.print.contents");
        return Section.of(
                title, List.of(Heading.plain(CHAPTER_LEVEL, title), new Contents(RECIPE_LEVEL, wording.text("booklet.print.page"))));
    }

    private void foreword(String foreword, List<Block> blocks) {
        if (foreword.isBlank()) {
            return;
        }
        var title = wording.text("booklet.print.foreword");
        var page = new ArrayList<Block>();
        page.add(Heading.listed(CHAPTER_LEVEL, title, "prieksvards"));
        page.addAll(Chapters.paragraphs(foreword));
        blocks.add(Section.of(title, page));
    }

    private FillPages myRecipePages(int atLeast, boolean folded) {
        var title = wording.text("booklet.print.my-recipe");
        List<Block> page = List.of(
                Heading.plain(CHAPTER_LEVEL, title),
                Paragraph.quiet(wording.text("booklet.print.my-recipe-ingredients")),
                new RuledLines(6),
                Spacer.lines(1),
                Paragraph.quiet(wording.text("booklet.print.my-recipe-steps")),
                RuledLines.fill());
        return new FillPages(atLeast, folded, title, page);
    }

    Section imprint(Pages pages) {
        var imprint = pages.imprint();
        var blocks = new ArrayList<Block>();
        blocks.add(Spacer.fill());
        blocks.add(Paragraph.of(Words.strong(pages.cover().title())));
        if (imprint.date() != null) {
            blocks.add(Paragraph.of(edition(imprint.edition(), wording.date(imprint.date().atZone(ZoneOffset.UTC).toLocalDate()))));
        }
        changes(imprint.changes(), blocks);
        blocks.add(Paragraph.of(Words.of(
                Span.plain(wording.text("booklet.print.licence") + " "),
                Span.link("creativecommons.org/licenses/by/4.0/deed." + wording.language().getLanguage(),
                        "https://creativecommons.org/licenses/by/4.0/deed." + wording.language().getLanguage()))));
        if (!imprint.address().isEmpty()) {
            blocks.add(Paragraph.of(Words.of(
                    Span.plain(wording.text("booklet.print.address") + " "), Span.link(imprint.address(), imprint.address()))));
            blocks.add(new QrCode(imprint.address(), wording.text("booklet.print.qr"), QR_MILLIMETRES));
        }
        return Section.bare(wording.text("booklet.print.imprint"), blocks);
    }

    private static void changes(List<String> changes, List<Block> blocks) {
        if (!changes.isEmpty()) {
            blocks.add(Paragraph.of(Words.strong(changes.getFirst())));
            blocks.add(new Bullets(changes.stream().skip(1).map(Words::of).toList()));
        }
    }

    private String edition(int number, String date) {
        return number == 0
                ? wording.text("booklet.print.draft-of", "date", date)
                : wording.text("booklet.print.edition-of", Map.of("n", number, "date", date));
    }
}
