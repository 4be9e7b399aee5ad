package lv.burtnica.booklet.print;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.burtnica.booklet.BookletParts;
import lv.burtnica.booklet.PaperFile;
import lv.burtnica.booklet.PaperForm;
import lv.burtnica.booklet.PaperWish;
import lv.burtnica.press.Imposer;
import lv.burtnica.press.Imposition;
import lv.burtnica.press.Look;
import lv.burtnica.press.Manuscript;
import lv.burtnica.press.Press;
import lv.burtnica.press.PrintedPdf;
import lv.burtnica.press.Reading;
import lv.burtnica.press.Sheet;
import lv.burtnica.press.picture.PagePictures;
import lv.burtnica.recipe.IngredientList;
import org.jspecify.annotations.Nullable;

/** Puts one booklet into its forms. What several forms are made of is set once. */
public final class BookletPrinter {

    private final Pages pages;
    private final BookletBlocks blocks;
    private final CardBlocks cards;
    private final PrintingGuide guide;
    private @Nullable PrintedPdf a5;
    private @Nullable PaperWish a5Wish;

    /**
     * @param language of the booklet's own words
     * @param ingredients reads the lines of recipes
     * @param pages what stands in it
     */
    public BookletPrinter(Locale language, IngredientList ingredients, Pages pages) {
        this.pages = pages;
        this.blocks = new BookletBlocks(language, ingredients);
        this.cards = new CardBlocks(language, ingredients, blocks);
        this.guide = new PrintingGuide(language);
    }

    /** Every form as editions are printed; tells after each of them. */
    public Map<PaperForm, PaperFile> all(Runnable finishedForm) {
        var files = new EnumMap<PaperForm, PaperFile>(PaperForm.class);
        for (var form : PaperForm.values()) {
            files.put(form, print(PaperWish.usual(form)));
            finishedForm.run();
        }
        return files;
    }

    /**
     * One form.
     *
     * @throws lv.burtnica.press.PressException with the reason and the place, if something in it cannot be printed
     */
    public PaperFile print(PaperWish wish) {
        return switch (wish.form()) {
            case A5 -> PaperFile.of(booklet(wish));
            case A4_IMPOSED -> folded(wish, Imposition.Sides.BOTH);
            case A4_ONE_SIDED -> folded(wish, Imposition.Sides.FRONTS_THEN_BACKS);
            case A4_LARGE -> PaperFile.of(Press.print(book(), Sheet.A4, wish.look(Look.LARGE_PRINT)));
            case STEP_CARDS -> PaperFile.of(Press.print(cards.steps(pages), Sheet.A4_LANDSCAPE, wish.look(Look.STEP_CARDS)));
            case RECIPE_CARDS -> PaperFile.of(Press.printCards(cards.small(pages), wish.look(Look.SMALL_CARDS)));
            case WEB_PAGE -> PaperFile.of(Reading.webPage(book(), wish.pictures()));
            case TEXT -> PaperFile.of(Reading.text(book()));
        };
    }

    /**
     * One form set on pages for the screen. What is folded, and what has no pages, is shown as the pages that are read.
     *
     * @throws lv.burtnica.press.PressException with the reason and the place, if something in it cannot be printed
     */
    public PagePictures pictures(PaperWish wish) {
        return switch (wish.form()) {
            case A4_LARGE -> PagePictures.of(book(), Sheet.A4, wish.look(Look.LARGE_PRINT));
            case STEP_CARDS -> PagePictures.of(cards.steps(pages), Sheet.A4_LANDSCAPE, wish.look(Look.STEP_CARDS));
            case RECIPE_CARDS -> PagePictures.ofCards(cards.small(pages), wish.look(Look.SMALL_CARDS));
            case A5, A4_IMPOSED, A4_ONE_SIDED, WEB_PAGE, TEXT ->
                PagePictures.of(blocks.book(pages, true), Sheet.A5, wish.look(Look.BOOKLET));
        };
    }

    /** What the pages to be folded are set from. */
    public Manuscript manuscript() {
        return blocks.book(pages, true);
    }

    /** Pages of A5 two by two on A4, with the sheet that says how to print them. */
    public static PaperFile folded(Manuscript manuscript, PrintedPdf a5) {
        var cover = new Pages.Cover(manuscript.title(), "", "", "");
        var imprint = new Pages.Imprint(0, manuscript.date(), "", false);
        var titled = new Pages(cover, "", List.of(), BookletParts.USUAL, 0, imprint);
        var first = new PrintingGuide(manuscript.language()).print(titled, a5.pages(), Imposition.Sides.BOTH);
        return PaperFile.of(Imposer.impose(first, a5, new Imposition(Imposition.Sides.BOTH, PaperWish.OFFICE_PAPER, true)));
    }

    private Manuscript book() {
        return blocks.book(pages, false);
    }

    private PrintedPdf booklet(PaperWish wish) {
        var done = a5;
        if (done == null || a5Wish == null || !wish.look(Look.BOOKLET).equals(a5Wish.look(Look.BOOKLET))) {
            done = Press.print(blocks.book(pages, true), Sheet.A5, wish.look(Look.BOOKLET));
            a5 = done;
            a5Wish = wish;
        }
        return done;
    }

    private PaperFile folded(PaperWish wish, Imposition.Sides sides) {
        var booklet = booklet(wish);
        var first = guide.print(pages, booklet.pages(), sides);
        return PaperFile.of(Imposer.impose(first, booklet, new Imposition(sides, wish.paper(), true)));
    }
}
