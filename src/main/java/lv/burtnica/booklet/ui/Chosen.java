package lv.burtnica.booklet.ui;

import java.util.Comparator;
import java.util.Locale;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.RecipeCard;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.wording.Texts;

/** A recipe as the list of a booklet shows it. */
record Chosen(long id, String title, MealKind kind) {

    static Chosen of(RecipeCard card) {
        return new Chosen(card.id(), card.title(), card.kind());
    }

    static Chosen of(RecipePage page) {
        return new Chosen(page.id(), page.recipe().title(), page.recipe().kind());
    }

    /** From breakfast to preserves, and by the alphabet of the language within each kind of meal. */
    static Comparator<Chosen> byKindAndTitle(Locale language) {
        return Comparator.comparing(Chosen::kind).thenComparing(Chosen::title, Texts.standard().order(language));
    }
}
