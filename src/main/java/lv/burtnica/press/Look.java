package lv.burtnica.press;

/**
 * How a manuscript is set.
 *
 * @param typeface the family of letters
 * @param body the size of the text in points
 * @param smallest the size in points below which nothing is set
 * @param pictures which pictures are printed
 * @param arrangement whether things may stand side by side
 */
public record Look(Typeface typeface, double body, double smallest, Pictures pictures, Arrangement arrangement) {

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
        NONE;

        public boolean leaveOut(Artwork artwork) {
            return this == NONE || this == DRAWINGS && artwork instanceof Artwork.Photo;
        }
    }

    /** Whether things may stand side by side. */
    public enum Arrangement {
        COLUMNS,
        /** Everything one below the other, and lines of ingredients numbered, so that one can say which is meant. */
        ONE_COLUMN
    }

    /** For the A5 booklet. */
    public static final Look BOOKLET = new Look(Typeface.SOURCE_SANS, 12, 12, Pictures.ALL);

    /** For A4 large print. */
    public static final Look LARGE_PRINT = new Look(Typeface.SOURCE_SANS, 18, 16, Pictures.ALL, Arrangement.ONE_COLUMN);

    /** For cards with one step each, read from a few paces away. */
    public static final Look STEP_CARDS = new Look(Typeface.SOURCE_SANS, 21, 18, Pictures.ALL);

    /** For small cards that are kept in a box. */
    public static final Look SMALL_CARDS = new Look(Typeface.SOURCE_SANS, 10.5, 10, Pictures.ALL);

    /** Things may stand side by side. */
    public Look(Typeface typeface, double body, double smallest, Pictures pictures) {
        this(typeface, body, smallest, pictures, Arrangement.COLUMNS);
    }

    public Look with(Pictures other) {
        return new Look(typeface, body, smallest, other, arrangement);
    }

    public Look with(Typeface other) {
        return new Look(other, body, smallest, pictures, arrangement);
    }
}
