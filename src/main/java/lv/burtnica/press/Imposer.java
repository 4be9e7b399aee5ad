package lv.burtnica.press;

import lv.burtnica.press.openpdf.SheetPrinter;

/**
 * Puts the A5 pages of a booklet on A4 sheets to be printed on both sides, folded and stapled.
 *
 * <p>The result is for the printer only: tags, links and bookmarks stay behind in the file in reading order.
 */
public final class Imposer {

    private Imposer() {}

    /** The sheets alone. The same arguments give the same bytes. */
    public static PrintedPdf impose(PrintedPdf booklet, Imposition imposition) {
        return SheetPrinter.print(booklet, imposition);
    }

    /**
     * The same arguments give the same bytes.
     *
     * @param guide what comes before the sheets on lying A4 sides of its own: how to print them, and a sheet to try it with
     * @param booklet pages of A5 in reading order, as {@link Press} prints them
     * @param imposition which sides, which paper, which marks
     */
    public static PrintedPdf impose(PrintedPdf guide, PrintedPdf booklet, Imposition imposition) {
        return SheetPrinter.print(guide, booklet, imposition);
    }
}
