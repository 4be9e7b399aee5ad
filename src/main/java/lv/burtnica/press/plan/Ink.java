package lv.burtnica.press.plan;

/**
 * A colour in sRGB.
 *
 * @param rgb 0xRRGGBB
 */
public record Ink(int rgb) {

    /** Text: pure black, because printers draw it with one toner and sharp edges. */
    public static final Ink BLACK = new Ink(0x000000);
    /** Secondary text; 8.6 : 1 on white. */
    public static final Ink SOFT = new Ink(0x474747);
    /** Ruled lines. */
    public static final Ink RULE = new Ink(0xb9b2a6);
    /** The one accent; 7.0 : 1 on white, a dark grey where there is no colour. */
    public static final Ink ROWAN = new Ink(0xa3301d);
    /** Fills behind nothing but white or black. */
    public static final Ink PALE = new Ink(0xece6da);
    /** A word behind the text, which stays 15 : 1 on it. */
    public static final Ink FAINT = new Ink(0xe4e1dc);
    public static final Ink WHITE = new Ink(0xffffff);

    /** 0 to 255. */
    public int red() {
        return rgb >> 16 & 0xff;
    }

    /** 0 to 255. */
    public int green() {
        return rgb >> 8 & 0xff;
    }

    /** 0 to 255. */
    public int blue() {
        return rgb & 0xff;
    }
}
