package lv.burtnica.press.font;

/** How wide each character of a font is. */
public final class Widths {

    static final short MISSING = -1;

    private final short[] thousandths;

    Widths(short[] thousandths) {
        this.thousandths = thousandths;
    }

    /** Whether the font can draw the character; none of ours reaches beyond the basic plane. */
    public boolean has(char character) {
        return thousandths[character] != MISSING;
    }

    /** The width of a character in thousandths of the font size. */
    public int of(char character) {
        return Math.max(0, thousandths[character]);
    }
}
