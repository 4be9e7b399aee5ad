package lv.burtnica.press;

/**
 * A picture that stays where it is in the text and is never cut.
 *
 * @param artwork what to print
 * @param alt what it shows, for those who do not see it; empty for decoration
 * @param size how large
 * @param caption words below it, or none
 */
public record Picture(Artwork artwork, String alt, Size size, Words caption) implements Block {

    /** How large a picture may become; it keeps its proportions, and a drawing or photograph is never cropped. */
    public enum Size {
        /** As wide as its column, at most a sixth of the page high. */
        VIGNETTE(1.0 / 6),
        /** As wide as its column, at most a third of the page high. */
        BAND(1.0 / 3),
        /** As wide as its column, at most half of the page high. */
        LARGE(1.0 / 2),
        /** As wide as its column, at most nine tenths of the page high. */
        PAGE(9.0 / 10);

        private final double share;

        Size(double share) {
            this.share = share;
        }

        /** The greatest height as a share of the page's text area. */
        public double share() {
            return share;
        }
    }

    /** A picture without words below it. */
    public static Picture of(Artwork artwork, String alt, Size size) {
        return new Picture(artwork, alt, size, Words.NONE);
    }
}
