package lv.burtnica.booklet;

import lv.burtnica.recipe.Consents;
import lv.burtnica.recipe.PersonShown;
import lv.burtnica.recipe.RecipePage;
import org.springframework.stereotype.Component;

/** Asks what was said beside the photograph: where nobody said anything, somebody may be on it who does not know. */
@Component
class ConsentOfPersons implements PhotoConsent {

    private final Consents consents;

    ConsentOfPersons(Consents consents) {
        this.consents = consents;
    }

    @Override
    public boolean isMissing(RecipePage page) {
        if (page.pictureId() == null) {
            return false;
        }
        var said = consents.of(page.pictureId()).said();
        return said == PersonShown.NOT_SAID || said == PersonShown.NOT_AGREED;
    }
}
