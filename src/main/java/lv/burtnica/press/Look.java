package lv.burtnica.press;

/**
 * How a manuscript is set.
 *
 * @param typeface the family of letters
 * @param body the size of the text in points
 * @param smallest the size in points below which nothing is set
 * @param pictures which pictures are printed
 */
public record Look(Typeface typeface, double body, double smallest, Pictures pictures) {

    /** The families at hand. */
    public enum Typeface {
        SOURCE_SANS,
        /** Made for people who learn to read. */
        ANDIKA
    }

    /** Which pictures are printed. */
    public enum Pictures {
        ALL,
        /** Line drawings only, to save ink. */
        DRAWINGS,
        /** Neither photographs nor drawings; QR codes, clocks and logos stay. */
        NONE
    }

    /** For the A5 booklet. */
    public static final Look BOOKLET = new Look(Typeface.SOURCE_SANS, 12, 12, Pictures.ALL);

    /** For A4 large print. */
    public static final Look LARGE_PRINT = new Look(Typeface.SOURCE_SANS, 18, 16, Pictures.ALL);

    public Look with(Pictures other) {
        return new Look(typeface, body, smallest, other);
    }

    public Look with(Typeface other) {
        return new Look(other, body, smallest, pictures);
    }
}
