package lv.burtnica.press;

/** A small drawn sign that stands beside words, never instead of them. */
public enum Symbol {
    NONE,
    CLOCK,
    PORTION,
    COIN,
    SMILE,
    LEAF,
    DIAMOND,
    JAR,
    /** Little of something. */
    EMPTY_CIRCLE,
    /** A middling amount of something. */
    HALF_CIRCLE,
    /** A lot of something. */
    FULL_CIRCLE,
    WARNING
}
