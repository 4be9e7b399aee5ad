package lv.burtnica.press;

/**
 * Lines to write on by hand, 8 mm apart.
 *
 * @param lines how many, or {@link #FILL}
 */
public record RuledLines(int lines) implements Block {

    /** As many lines as the rest of the page holds; two such blocks on a page share it. */
    public static final int FILL = 0;

    public static RuledLines fill() {
        return new RuledLines(FILL);
    }
}
