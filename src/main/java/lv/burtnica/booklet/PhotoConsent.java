package lv.burtnica.booklet;

import lv.burtnica.recipe.RecipePage;

/** Knows whether everybody who can be recognised on a recipe's photograph agreed to see it printed. */
public interface PhotoConsent {

    /** Whether somebody on the recipe's photograph has not agreed yet, or has taken it back. */
    boolean isMissing(RecipePage page);
}
