package lv.burtnica.browser;

import lv.burtnica.wording.Texts;

class EnglishPagesIT extends PageChecks {

    EnglishPagesIT() {
        super(Texts.ENGLISH);
    }
}
