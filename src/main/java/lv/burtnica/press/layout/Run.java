package lv.burtnica.press.layout;

import lv.burtnica.press.Span;
import lv.burtnica.press.Symbol;
import lv.burtnica.press.font.Face;
import lv.burtnica.press.plan.Ink;
import lv.burtnica.press.plan.Tag;

/**
 * Letters of one font within a word, or a drawn sign before it.
 *
 * @param tag the element the letters belong to
 * @param span where they come from
 * @param face the font
 * @param size in points
 * @param ink the colour
 * @param text the letters, with the blank that follows them
 * @param width in points, without that blank
 * @param blank width of that blank in points, 0 where there is none
 * @param sign a sign that is drawn instead of letters
 */
record Run(Tag tag, Span span, Face face, double size, Ink ink, String text, double width, double blank, Symbol sign) {

    double advance() {
        return width + blank;
    }

    /** Whether the letters of the other run can follow in the same drawing command. */
    boolean continues(Run other) {
        return tag == other.tag && face == other.face && size == other.size && ink.equals(other.ink)
                && sign == Symbol.NONE && other.sign == Symbol.NONE;
    }

    boolean isOneLetter() {
        var word = text.strip();
        return word.length() == 1 && Character.isLetter(word.charAt(0));
    }

    Run followedByBlank(double blankWidth) {
        return new Run(tag, span, face, size, ink, text + " ", width, blankWidth, sign);
    }

    Run with(String otherText, double otherWidth, double otherBlank) {
        return new Run(tag, span, face, size, ink, otherText, otherWidth, otherBlank, sign);
    }
}
