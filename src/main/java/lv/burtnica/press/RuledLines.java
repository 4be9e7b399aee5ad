package lv.burtnica.press;

/**
 * Lines to write on by hand, 8 mm apart.
 *
 * @param lines how many, or {@link #FILL}
 * @param caption a word above them; may be empty
 * @param whereRoom whether they are left out where the page has no room for them
 */
public record RuledLines(int lines, String caption, boolean whereRoom) implements Block {

    /** As many lines as the rest of the page holds; two such blocks on a page share it. */
    public static final int FILL = 0;

    /** Without a caption. */
    public RuledLines(int lines) {
        this(lines, "", false);
    }

    /** As many as there is room for on the page. */
    public static RuledLines fill() {
        return new RuledLines(FILL);
    }

    /** Lines on the rest of a page, if it has any. */
    public static RuledLines notes(String caption) {
        return new RuledLines(FILL, caption, true);
    }
}
