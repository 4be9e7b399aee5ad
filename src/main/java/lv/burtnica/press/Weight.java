package lv.burtnica.press;

/** How heavy letters are drawn. There are no italics: they are hard to read for many. */
public enum Weight {
    REGULAR,
    /** For words that must be found, such as allergens. */
    STRONG,
    /** For titles. */
    HEAVY
}
