package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.UI;
import lv.burtnica.kit.Notices;
import lv.burtnica.recipe.NoConsentException;
import lv.burtnica.recipe.RecipeBook.ChangedMeanwhileException;
import lv.burtnica.recipe.RecipeBook.NotAllowedException;

/** Does what a button says, and finds the kind sentence where it cannot be done. */
final class Attempt {

    private Attempt() {}

    /** Whether the deed was done. Where it was not, the reader has been told why. */
    static boolean at(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (ChangedMeanwhileException e) {
            Notices.error(UI.getCurrentOrThrow().getTranslation("recipe.review.changed-meanwhile"));
        } catch (NoConsentException e) {
            Notices.error(UI.getCurrentOrThrow().getTranslation("recipe.consent.not-published"));
        } catch (NotAllowedException e) {
            Notices.error(UI.getCurrentOrThrow().getTranslation("recipe.review.not-allowed"));
        }
        return false;
    }
}
