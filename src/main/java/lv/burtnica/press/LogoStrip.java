package lv.burtnica.press;

import java.util.List;

/**
 * Logos in a row with a sentence below, framed: the strip of a funder.
 *
 * @param logos from left to right, may be none
 * @param sentence what the funder asks to be said
 */
public record LogoStrip(List<Logo> logos, Words sentence) implements Block {

    public LogoStrip {
        logos = List.copyOf(logos);
    }

    /**
     * A logo.
     *
     * @param artwork what to print
     * @param alt whose it is
     * @param millimetres its height
     */
    public record Logo(Artwork artwork, String alt, double millimetres) {}
}
