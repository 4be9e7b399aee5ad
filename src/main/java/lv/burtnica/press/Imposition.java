package lv.burtnica.press;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How pages are put two by two on sheets that are folded into one another and stapled in the fold.
 *
 * @param sides which sides of the sheets the file holds
 * @param paper thickness of the paper in millimetres, 0.1 for 80 g/m²; inner pages move towards the fold by this much a sheet
 * @param marks whether fold and staples are marked at the edge of the paper
 */
public record Imposition(Sides sides, double paper, boolean marks) {

    /** For a printer that prints both sides. */
    public static final Imposition DUPLEX = new Imposition(Sides.BOTH, 0.1, true);

    /** Which sides of the sheets a file holds. */
    public enum Sides {
        /** Front, back, front, back: for a printer that turns the paper on its short edge. */
        BOTH,
        /** The fronts alone, for a printer that prints one side. */
        FRONTS,
        /** The backs alone, the innermost first: so a stack that came out face down is fed again as it lies. */
        BACKS,
        /** All fronts and after them all backs, for a printer that prints one side. */
        FRONTS_THEN_BACKS
    }

    /** Stands in for a page that stays empty. */
    public static final int BLANK = 0;

    /**
     * One side of a sheet.
     *
     * @param left number of the page on the left, or {@link #BLANK}
     * @param right number of the page on the right, or {@link #BLANK}
     */
    public record Side(int left, int right) {}

    /**
     * One sheet of paper.
     *
     * @param front the side that is seen from outside
     * @param back the side that is seen from inside
     */
    public record Paper(Side front, Side back) {}

    /**
     * The sheets from the outermost to the innermost: with n pages, sheet s = 0, 1, … carries n−2s and 1+2s in front, 2+2s and n−1−2s
     * at the back. Blank pages that fill up to a multiple of four come before the last page, so that the back cover stays outside.
     *
     * @param pages how many pages the work has, at least 1
     */
    public static List<Paper> sheets(int pages) {
        var slots = (pages + 3) / 4 * 4;
        return IntStream.range(0, slots / 4)
                .mapToObj(s -> new Paper(
                        new Side(page(slots - 2 * s, pages, slots), page(1 + 2 * s, pages, slots)),
                        new Side(page(2 + 2 * s, pages, slots), page(slots - 1 - 2 * s, pages, slots))))
                .toList();
    }

    private static int page(int slot, int pages, int slots) {
        if (slot == slots && pages > 1) {
            return pages;
        }
        return slot < pages || slot == 1 ? slot : BLANK;
    }
}
