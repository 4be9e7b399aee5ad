package lv.burtnica.press;

/**
 * The paper of one page, all lengths in millimetres.
 *
 * @param width of the page
 * @param height of the page
 * @param inner margin at the fold, or at the left where pages do not face each other
 * @param outer margin at the other side
 * @param top margin
 * @param bottom margin below the text; the page number stands in it
 * @param facing whether left-hand and right-hand pages mirror each other
 */
public record Sheet(double width, double height, double inner, double outer, double top, double bottom, boolean facing) {

    /** A page of a folded booklet. */
    public static final Sheet A5 = new Sheet(148, 210, 17, 13, 14, 20, true);

    /** A single sheet, for large print and handouts. */
    public static final Sheet A4 = new Sheet(210, 297, 22, 18, 18, 24, false);

    /** A lying sheet, for step cards. */
    public static final Sheet A4_LANDSCAPE = new Sheet(297, 210, 18, 18, 16, 22, false);

    /** A quarter of an A4 sheet, for small cards. */
    public static final Sheet A6 = new Sheet(105, 148.5, 10, 10, 10, 15, false);

    private static final double POINTS_IN_A_MILLIMETRE = 72 / 25.4;

    /** Millimetres in points of 1/72 inch, in which the press draws. */
    public static double points(double millimetres) {
        return millimetres * POINTS_IN_A_MILLIMETRE;
    }
}
