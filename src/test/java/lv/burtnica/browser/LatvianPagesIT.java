package lv.burtnica.browser;

import lv.burtnica.wording.Texts;

class LatvianPagesIT extends PageChecks {

    LatvianPagesIT() {
        super(Texts.LATVIAN);
    }
}
