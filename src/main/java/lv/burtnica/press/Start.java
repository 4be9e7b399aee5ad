package lv.burtnica.press;

/** Where something starts. */
public enum Start {
    /** Right after what came before. */
    HERE,
    /** At the top of a page. */
    NEW_PAGE,
    /** At the top of a left-hand page, so that two pages are seen at once. */
    NEW_SPREAD,
    /** At the top of a right-hand page. */
    RIGHT_PAGE
}
