package lv.burtnica.booklet.ui;

import lv.burtnica.booklet.Edition;
import lv.burtnica.booklet.PaperForm;

/** Where the public shelf keeps an edition; these addresses stay the same for ever. */
final class ShelfAddress {

    private ShelfAddress() {}

    /** The page of the edition's booklet. */
    static String of(Edition edition) {
        return "biblioteka/" + edition.language().getLanguage() + "/burtnicas/" + edition.bookletKey();
    }

    /** One of its files. */
    static String of(Edition edition, PaperForm form) {
        return of(edition) + "/" + edition.number() + "/" + form.fileName();
    }
}
