package lv.burtnica.recipe;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The sizes a photograph is kept in. */
public enum PictureSize {
    /** For paper: at most 1,600 pixels on the longer edge, 135 mm at 300 dots an inch. */
    LARGE(1600),
    /** For a recipe's page on the screen. */
    MEDIUM(960),
    /** For cards in a list. */
    SMALL(400);

    private final int longestEdge;

    PictureSize(int longestEdge) {
        this.longestEdge = longestEdge;
    }

    /** The most pixels on the longer edge. */
    public int longestEdge() {
        return longestEdge;
    }

    /** The name in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The size of an address; none where the code means nothing. */
    public static Optional<PictureSize> ofCode(String code) {
        return Stream.of(values()).filter(size -> size.code().equals(code)).findFirst();
    }
}
