package lv.burtnica.press.layout;

import java.text.Normalizer;

/** What Unicode knows of characters that matters to a typesetter. */
final class Characters {

    private static final char FIRST_MARK = '\u0300';

    private Characters() {}

    /** Letters written as two characters become one; below the marks that are written after their letter there are none. */
    static String composed(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_MARK) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** Signs that only tell a screen how to lay out what is around them, some of them to deceive, have no letter. */
    static boolean hasLetter(char c) {
        return Character.getType(c) != Character.FORMAT && !Character.isISOControl(c);
    }
}
