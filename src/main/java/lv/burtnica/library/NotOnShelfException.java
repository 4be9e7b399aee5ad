package lv.burtnica.library;

import java.util.Locale;
import lv.burtnica.wording.Language;
import lv.burtnica.wording.Wording;

/** There is nothing on the shelf at the address that was asked for. */
class NotOnShelfException extends RuntimeException {

    NotOnShelfException(String what) {
        super("Not on the shelf: " + what);
    }

    /** The language in a page's address, such as {@code lv}. */
    static Locale spoken(String language) {
        return Language.spoken(language).orElseThrow(() -> new NotOnShelfException(language));
    }

    /** The texts in the language of a page's address. */
    static Wording wording(String language) {
        return Wording.in(spoken(language));
    }
}
