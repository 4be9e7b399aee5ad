package lv.burtnica.press;

import java.util.Map;

/** A character stands in the manuscript that no font at hand can print: better no page than one with a silent gap. */
public final class MissingCharacterException extends PressException {

    private final int codePoint;
    private final String place;

    /**
     * @param codePoint the character
     * @param place the name of the innermost section around it, or the title of the manuscript
     * @param excerpt the words around it
     */
    public MissingCharacterException(int codePoint, String place, String excerpt) {
        super(
                "press.missing-character",
                Map.of(
                        "character", Character.toString(codePoint),
                        "code", "U+%04X".formatted(codePoint),
                        "place", place,
                        "excerpt", excerpt));
        this.codePoint = codePoint;
        this.place = place;
    }

    /** The character that no font at hand can print. */
    public int codePoint() {
        return codePoint;
    }

    /** The name of the innermost section around it, or the title of the manuscript. */
    public String place() {
        return place;
    }
}
