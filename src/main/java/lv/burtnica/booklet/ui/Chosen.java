package lv.burtnica.booklet.ui;

import java.util.Comparator;
import java.util.Locale;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.RecipeCard;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.RecipeState;
import lv.burtnica.wording.Texts;

/**
 * A recipe as the list of a booklet shows it.
 *
 * @param missing whether it will not be printed, because it was deleted or withdrawn
 */
record Chosen(long id, String title, MealKind kind, boolean missing) {

    static Chosen of(RecipeCard card) {
        return new Chosen(card.id(), card.title(), card.kind(), false);
    }

    static Chosen of(RecipePage page) {
        return new Chosen(page.id(), page.recipe().title(), page.recipe().kind(), page.state() != RecipeState.PUBLISHED);
    }

    /**
     * A recipe that was deleted.
     *
     * @param words what to say in place of its title
     */
    static Chosen gone(long id, String words) {
        return new Chosen(id, words, MealKind.PRESERVE, true);
    }

    /** From breakfast to preserves, and by the alphabet of the language within each kind of meal. */
    static Comparator<Chosen> byKindAndTitle(Locale language) {
        return Comparator.comparing(Chosen::kind).thenComparing(Chosen::title, Texts.standard().order(language));
    }
}
